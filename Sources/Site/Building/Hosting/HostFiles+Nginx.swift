extension HostFiles {
  /// For nginx. Headers of a location replace those around it, so that each has all of its own.
  var nginx: String {
    let common = Self.headers.dropFirst()
    func headers(_ headers: some Sequence<(String, String)>, cache: String) -> String {
      (Array(headers) + [("Cache-Control", cache)])
        .map { "    add_header \($0) \"\($1)\" always;\n" }.joined()
    }
    let feeds = [
      ("/feed\\.json$", "application/feed+json"), ("/feed\\.xml$", "application/atom+xml"),
    ]
    let types =
      feeds
      + Self.types.map { ("\\.\($0)$", $1) }
    let places = types.map { pattern, type in
      """
        location ~ \(pattern) {
          types { }
          default_type \(type);
        }

      """
    }.joined()
    return """
      # bangtin: cài đặt mẫu cho nginx. Chép vào khối server { … } có root là thư mục chứa trang,
      # hoặc ghi ở đó một dòng: include /đường/dẫn/nginx.conf;  Rồi: nginx -t && nginx -s reload
      # Sample settings for nginx: they belong into the server { … } whose root holds the site.

      location \(base) {
        index index.html;
        try_files $uri $uri/ =404;
        error_page 404 \(base)404.html;

        # Tiếng Việt: mọi tệp chữ là UTF-8.
        charset utf-8;
        charset_types text/css application/javascript text/javascript text/csv text/calendar
          application/json application/feed+json application/xml text/xml application/atom+xml;
        gzip on;
        gzip_vary on;
        gzip_types text/css application/javascript text/javascript text/csv text/calendar
          application/json application/feed+json application/xml text/xml application/atom+xml
          image/svg+xml;

      \(headers(common, cache: Self.asked).dedented)
        location ~ \\.html$ {
      \(headers(Self.headers, cache: Self.asked))  }

        # Tên tệp trong /assets/ đổi theo nội dung: trình duyệt được giữ một năm.
        location ^~ \(base)assets/ {
      \(headers(common, cache: Self.kept))  }

      \(places)}

      """
  }
}

extension String {
  /// The lines two columns further to the left.
  fileprivate var dedented: String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("  ") ? $0.dropFirst(2) : $0 }.joined(separator: "\n")
  }
}
