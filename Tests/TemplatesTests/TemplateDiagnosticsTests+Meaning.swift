extension TemplateDiagnosticsTests {
  /// Every mistake of meaning, with place, id, message and hint in both languages.
  static let meaningExamples: [Example] = [
    Example(
      "{{titel}}",
      vi: [
        """
        post.mustache:0..<9 error template-unknown-name: Không có “titel” trong “post”, \
        “constants”. » Có phải “title”? Những tên có thể dùng: title, body, author, related, \
        isPreview, count, template, extra, site, t, theme.
        """
      ],
      en: [
        """
        post.mustache:0..<9 error template-unknown-name: There is no “titel” in “post”, \
        “constants”. » Did you mean “title”? The names that exist: title, body, author, \
        related, isPreview, count, template, extra, site, t, theme.
        """
      ]),
    Example(
      "{{author.tilte}}",
      vi: [
        """
        post.mustache:0..<16 error template-unknown-name: Không có “tilte” trong “link”. » \
        Có phải “title”? Những tên có thể dùng: title, url.
        """
      ],
      en: [
        """
        post.mustache:0..<16 error template-unknown-name: There is no “tilte” in “link”. » \
        Did you mean “title”? The names that exist: title, url.
        """
      ]),
    Example(
      "{{title.x}}",
      vi: [
        """
        post.mustache:0..<11 error template-unknown-name: “title” là chữ, không có tên nào \
        bên trong. » Viết {{title}}.
        """
      ],
      en: [
        """
        post.mustache:0..<11 error template-unknown-name: “title” is a text and has no names \
        in it. » Write {{title}}.
        """
      ]),
    Example(
      "{{related.title}}",
      vi: [
        """
        post.mustache:0..<17 error template-unknown-name: “related” là danh sách, không có \
        tên nào bên trong. » Viết {{#related}}…{{/related}} để đi qua từng mục.
        """
      ],
      en: [
        """
        post.mustache:0..<17 error template-unknown-name: “related” is a list and has no \
        names in it. » Write {{#related}}…{{/related}} to go through its items.
        """
      ]),
    Example(
      "{{body}}",
      vi: [
        """
        post.mustache:0..<8 error template-escaped-html: “body” là HTML, viết {{body}} thì \
        người đọc sẽ thấy mã nguồn. » Viết {{{body}}}.
        """
      ],
      en: [
        """
        post.mustache:0..<8 error template-escaped-html: “body” is HTML; with {{body}} \
        readers would see its source. » Write {{{body}}}.
        """
      ]),
    Example(
      "{{{title}}}",
      vi: [
        """
        post.mustache:0..<11 error template-raw-text: “title” là chữ, không phải HTML, nên \
        không được viết bằng ba dấu ngoặc. » Viết {{title}}.
        """
      ],
      en: [
        """
        post.mustache:0..<11 error template-raw-text: “title” is a text, not HTML, and may \
        not be written unescaped. » Write {{title}}.
        """
      ]),
    Example(
      "{{{extra.x}}}",
      vi: [
        """
        post.mustache:0..<13 error template-raw-text: “extra.x” là dữ liệu tự do, không phải \
        HTML, nên không được viết bằng ba dấu ngoặc. » Viết {{extra.x}}.
        """
      ],
      en: [
        """
        post.mustache:0..<13 error template-raw-text: “extra.x” is free data, not HTML, and \
        may not be written unescaped. » Write {{extra.x}}.
        """
      ]),
    Example(
      "{{isPreview}}",
      vi: [
        """
        post.mustache:0..<13 error template-not-text: “isPreview” là giá trị đúng/sai, không \
        in ra được. » Viết {{#isPreview}}…{{/isPreview}} để hiện một phần khi đúng.
        """
      ],
      en: [
        """
        post.mustache:0..<13 error template-not-text: “isPreview” is true or false and \
        cannot be printed. » Write {{#isPreview}}…{{/isPreview}} to show something when it \
        is true.
        """
      ]),
    Example(
      "{{author}}",
      vi: [
        """
        post.mustache:0..<10 error template-not-text: “author” là nhóm giá trị, không in ra \
        được. » Chọn một giá trị trong nhóm: author.title, author.url.
        """
      ],
      en: [
        """
        post.mustache:0..<10 error template-not-text: “author” is a group of values and \
        cannot be printed. » Choose one of its values: author.title, author.url.
        """
      ]),
    Example(
      "{{related}}",
      vi: [
        """
        post.mustache:0..<11 error template-not-text: “related” là danh sách, không in ra \
        được. » Viết {{#related}}…{{/related}} để đi qua từng mục.
        """
      ],
      en: [
        """
        post.mustache:0..<11 error template-not-text: “related” is a list and cannot be \
        printed. » Write {{#related}}…{{/related}} to go through its items.
        """
      ]),
    Example(
      "<p class={{title}}>",
      vi: [
        """
        post.mustache:9..<18 error template-unsafe-place: “title” đứng trong thẻ mà không có dấu \
        nháy: chữ trong đó có thể thành thuộc tính khác. » Viết trong dấu nháy của một thuộc \
        tính: title="{{title}}".
        """
      ],
      en: [
        """
        post.mustache:9..<18 error template-unsafe-place: “title” stands in a tag without quotes: \
        its text could become another attribute. » Write it between the quotes of an attribute: \
        title="{{title}}".
        """
      ]),
    Example(
      "<script>var a = \"{{title}}\";</script>",
      vi: [
        """
        post.mustache:17..<26 error template-unsafe-place: “title” đứng ở chỗ trình duyệt đọc \
        như mã (script, style, on…, srcdoc). » Đặt vào thuộc tính data-gia-tri="{{title}}" rồi \
        đọc trong một tệp .js của giao diện.
        """
      ],
      en: [
        """
        post.mustache:17..<26 error template-unsafe-place: “title” stands where browsers read \
        code (script, style, on…, srcdoc). » Put it into an attribute data-value="{{title}}" and \
        read that in a .js file of the theme.
        """
      ]),
    Example(
      "{{#related}}{{.}}{{/related}}",
      vi: [
        """
        post.mustache:12..<17 error template-not-text: “.” là nhóm giá trị, không in ra \
        được. » Chọn một giá trị trong nhóm: title, url, date, summary, topics, count, \
        isFirst, image.
        """
      ],
      en: [
        """
        post.mustache:12..<17 error template-not-text: “.” is a group of values and cannot \
        be printed. » Choose one of its values: title, url, date, summary, topics, count, \
        isFirst, image.
        """
      ]),
    Example(
      "{{{isPreview}}}",
      vi: [
        """
        post.mustache:0..<15 error template-raw-text: “isPreview” là giá trị đúng/sai, không \
        phải HTML, nên không được viết bằng ba dấu ngoặc. » Viết \
        {{#isPreview}}…{{/isPreview}} để hiện một phần khi đúng.
        """
      ],
      en: [
        """
        post.mustache:0..<15 error template-raw-text: “isPreview” is true or false, not \
        HTML, and may not be written unescaped. » Write {{#isPreview}}…{{/isPreview}} to \
        show something when it is true.
        """
      ]),
    Example(
      "{{>crad}}",
      vi: [
        """
        post.mustache:0..<9 error template-missing: Giao diện không có mẫu “crad”. » Có phải \
        “card”? Những tên có thể dùng: a, b, card, layout, post.
        """
      ],
      en: [
        """
        post.mustache:0..<9 error template-missing: The theme has no template “crad”. » Did \
        you mean “card”? The names that exist: a, b, card, layout, post.
        """
      ]),
    Example(
      "{{>*isPreview}}",
      vi: [
        """
        post.mustache:0..<15 error template-not-a-name: “isPreview” là giá trị đúng/sai, \
        không thể là tên của một mẫu. » Sau dấu * phải là một giá trị kiểu chữ.
        """
      ],
      en: [
        """
        post.mustache:0..<15 error template-not-a-name: “isPreview” is true or false and \
        cannot name a template. » Behind * stands the name of a text.
        """
      ]),
    Example(
      "{{>post}}",
      vi: [
        """
        post.mustache:0..<9 error template-recursion: Mẫu gọi lại chính nó: post → post. » \
        Viết mỗi cấp thành một mẫu riêng; chỉ dữ liệu tự do như “extra” mới lồng vô hạn.
        """
      ],
      en: [
        """
        post.mustache:0..<9 error template-recursion: A template brings in itself: post → \
        post. » Write one template for each level; only free data such as “extra” nests \
        without end.
        """
      ]),
    Example(
      "{{#related}}{{>a}}{{/related}}",
      vi: [
        """
        b.mustache:0..<6 error template-recursion: Mẫu gọi lại chính nó: a → b → a. » Viết \
        mỗi cấp thành một mẫu riêng; chỉ dữ liệu tự do như “extra” mới lồng vô hạn.
        """
      ],
      en: [
        """
        b.mustache:0..<6 error template-recursion: A template brings in itself: a → b → a. » \
        Write one template for each level; only free data such as “extra” nests without end.
        """
      ]),
    Example(
      "{{<layout}}{{$mian}}x{{/mian}}{{/layout}}",
      vi: [
        """
        post.mustache:11..<20 error template-unknown-block: Mẫu cha “layout” không có khối \
        “mian”. » Có phải “main”? Những tên có thể dùng: main.
        """
      ],
      en: [
        """
        post.mustache:11..<20 error template-unknown-block: The parent “layout” has no block \
        “mian”. » Did you mean “main”? The names that exist: main.
        """
      ]),
    Example(
      "{{<layout}} chữ {{title}}{{$main}}x{{/main}}{{$main}}y{{/main}}{{/layout}}",
      vi: [
        """
        post.mustache:12..<17 warning template-ignored-in-parent: Chữ nằm trong thẻ mẫu cha \
        mà ngoài các khối sẽ không hiện ra. » Đưa vào một khối {{$tên}}…{{/tên}}, hoặc bỏ \
        đi.
        """,
        """
        post.mustache:18..<27 warning template-ignored-in-parent: Thẻ nằm trong thẻ mẫu cha \
        mà ngoài các khối không có tác dụng. » Đưa vào một khối {{$tên}}…{{/tên}}, hoặc bỏ \
        đi.
        """,
        """
        post.mustache:46..<55 error template-repeated-block: Khối “main” được viết hai lần \
        cho cùng một mẫu cha. » Gộp hai khối làm một.
        """,
      ],
      en: [
        """
        post.mustache:12..<17 warning template-ignored-in-parent: Text within a parent tag \
        but outside its blocks is not shown. » Move it into a block {{$name}}…{{/name}}, or \
        remove it.
        """,
        """
        post.mustache:18..<27 warning template-ignored-in-parent: A tag within a parent tag \
        but outside its blocks does nothing. » Move it into a block {{$name}}…{{/name}}, or \
        remove it.
        """,
        """
        post.mustache:46..<55 error template-repeated-block: The block “main” is given twice \
        to one parent. » Make one block of the two.
        """,
      ]),
    Example(
      "{{#site.leader}}{{titel}}{{/site.leader}}{{#site.menu}}{{ulr}}{{/site.menu}}",
      vi: [
        """
        post.mustache:16..<25 error template-unknown-name: Không có “titel” trong “link”, \
        “post”, “constants”. » Có phải “title”? Những tên có thể dùng: title, url, body, \
        author, related, isPreview, count, template, extra, site, t, theme.
        """,
        """
        post.mustache:55..<62 error template-unknown-name: Không có “ulr” trong “link”, \
        “post”, “constants”. » Có phải “url”? Những tên có thể dùng: title, url, body, \
        author, related, isPreview, count, template, extra, site, t, theme.
        """,
      ],
      en: [
        """
        post.mustache:16..<25 error template-unknown-name: There is no “titel” in “link”, \
        “post”, “constants”. » Did you mean “title”? The names that exist: title, url, body, \
        author, related, isPreview, count, template, extra, site, t, theme.
        """,
        """
        post.mustache:55..<62 error template-unknown-name: There is no “ulr” in “link”, \
        “post”, “constants”. » Did you mean “url”? The names that exist: title, url, body, \
        author, related, isPreview, count, template, extra, site, t, theme.
        """,
      ]),
    Example(
      "{{zzz}}",
      vi: [
        """
        post.mustache:0..<7 error template-unknown-name: Không có “zzz” trong “post”, \
        “constants”. » Những tên có thể dùng: title, body, author, related, isPreview, \
        count, template, extra, site, t, theme.
        """
      ],
      en: [
        """
        post.mustache:0..<7 error template-unknown-name: There is no “zzz” in “post”, \
        “constants”. » The names that exist: title, body, author, related, isPreview, count, \
        template, extra, site, t, theme.
        """
      ]),
  ]
}
