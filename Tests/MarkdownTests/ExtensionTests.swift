import Diagnostics
import Markup
import Testing

@testable import Markdown

@Suite("Extensions")
struct ExtensionTests {
  @Test(
    "A table stands where it was written, with links, emphasis, line breaks and alignment",
    arguments: [
      (
        """
        | Tháng | Nội dung | Kết quả |
        |:-:|:--|--:|
        | 9 | Khai giảng<br>năm học | **2** tin \\| bài |
        | 10 | [Phòng][pgd] |

        [pgd]: https://pgd.example.edu.vn
        """,
        """
        <div class="table" role="group" aria-label="Bảng" tabindex="0"><table>
        <thead>
        <tr>
        <th scope="col" class="center">Tháng</th>
        <th scope="col" class="left">Nội dung</th>
        <th scope="col" class="right">Kết quả</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="center">9</td>
        <td class="left">Khai giảng<br />năm học</td>
        <td class="right"><strong>2</strong> tin | bài</td>
        </tr>
        <tr>
        <td class="center">10</td>
        <td class="left"><a href="https://pgd.example.edu.vn">Phòng</a></td>
        <td class="right"></td>
        </tr>
        </tbody>
        </table></div>

        """
      ),
      (
        """
        Trước bảng:
        > - Công đoàn
        >   | Tổ | Tin |
        >   |---|---|
        >   | 1 | 2 |

        Sau bảng.
        """,
        """
        <p>Trước bảng:</p>
        <blockquote>
        <ul>
        <li>Công đoàn
        <div class="table" role="group" aria-label="Bảng" tabindex="0"><table>
        <thead>
        <tr>
        <th scope="col">Tổ</th>
        <th scope="col">Tin</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>1</td>
        <td>2</td>
        </tr>
        </tbody>
        </table></div>
        </li>
        </ul>
        </blockquote>
        <p>Sau bảng.</p>

        """
      ),
      ("```\n| a | b |\n|---|---|\n```\n", "<pre><code>| a | b |\n|---|---|\n</code></pre>\n"),
    ])
  func tables(source: String, html: String) {
    #expect(Rendered(source).html == html)
  }

  @Test("Footnotes are numbered by first reference and lead back")
  func footnotes() {
    let text = Rendered(
      """
      Theo kế hoạch[^ba] và công văn[^1], như đã nêu[^ba].

      [^1]: Công văn của Sở.
      [^ba]: 750/KH-PGDĐT

          Đoạn thứ hai.
      """)
    #expect(
      text.html == """
        <p>Theo kế hoạch<sup class="footnote"><a id="dan-1" href="#chu-thich-1" \
        aria-label="Chú thích 1">1</a></sup> và công văn<sup class="footnote"><a id="dan-2" \
        href="#chu-thich-2" aria-label="Chú thích 2">2</a></sup>, như đã nêu<sup \
        class="footnote"><a id="dan-1-2" href="#chu-thich-1" aria-label="Chú thích 1">1</a></sup>.</p>
        <section class="footnotes" aria-label="Chú thích">
        <ol>
        <li id="chu-thich-1">
        <p>⟦0:750/KH-PGDĐT⟧</p>
        <p>Đoạn thứ hai. <a class="footnote-back" href="#dan-1" aria-label="Trở lại chỗ có chú \
        thích 1">↩</a> <a class="footnote-back" href="#dan-1-2" aria-label="Trở lại chỗ có chú \
        thích 1 (2)">↩</a></p>
        </li>
        <li id="chu-thich-2">
        <p>Công văn của Sở. <a class="footnote-back" href="#dan-2" aria-label="Trở lại chỗ có chú \
        thích 2">↩</a></p>
        </li>
        </ol>
        </section>

        """)
    #expect(text.rendering.findings.isEmpty)
  }

  @Test(
    "Struck text, tasks and bare addresses",
    arguments: [
      ("~~Hoãn **lễ** khai giảng~~", "<p><del>Hoãn <strong>lễ</strong> khai giảng</del></p>\n"),
      ("~một~ và ~~~hai~~~", "<p><del>một</del> và ~~~hai~~~</p>\n"),
      ("\\~~không~~ và `\\~`", "<p>~~không~~ và <code>\\~</code></p>\n"),
      ("từ 8 ~ 9 giờ", "<p>từ 8 ~ 9 giờ</p>\n"),
      (
        "- [ ] Gửi tin\n- [x] Duyệt tin\n- \\[ ] ngoặc",
        """
        <ul>
        <li class="task"><input type="checkbox" disabled="" aria-label="Chưa xong" /> Gửi tin</li>
        <li class="task"><input type="checkbox" disabled="" checked="" aria-label="Đã xong" /> \
        Duyệt tin</li>
        <li>[ ] ngoặc</li>
        </ul>

        """
      ),
      (
        "Xem https://moet.gov.vn/a_(b)?x=1&y=~2~.",
        "<p>Xem <a href=\"https://moet.gov.vn/a_(b)?x=1&amp;y=~2\">"
          + "https://moet.gov.vn/a_(b)?x=1&amp;y=~2</a>~.</p>\n"
      ),
      (
        "(www.moet.gov.vn), hộp thư: vanthu@thanhtruong.edu.vn.",
        "<p>(<a href=\"http://www.moet.gov.vn\">www.moet.gov.vn</a>), hộp thư: "
          + "<a href=\"mailto:vanthu@thanhtruong.edu.vn\">vanthu@thanhtruong.edu.vn</a>.</p>\n"
      ),
      ("[www.moet.gov.vn](/bo)", "<p><a href=\"/bo\">www.moet.gov.vn</a></p>\n"),
      ("xhttp://a.vn a@b www.", "<p>xhttp://a.vn a@b www.</p>\n"),
    ])
  func inlines(source: String, html: String) {
    #expect(Rendered(source).html == html)
  }

  @Test(
    "A lone picture is a figure, a lone film a card; among text they are neither",
    arguments: [
      (
        "![Học sinh lớp 5A](le.jpg \"Ảnh: Hoa\")",
        "<figure><img src=\"le.jpg\" alt=\"Học sinh lớp 5A\" />"
          + "<figcaption>Ảnh: Hoa</figcaption></figure>\n"
      ),
      ("![Lễ](le.jpg)", "<figure><img src=\"le.jpg\" alt=\"Lễ\" /></figure>\n"),
      ("Ảnh ![Lễ](le.jpg)", "<p>Ảnh <img src=\"le.jpg\" alt=\"Lễ\" /></p>\n"),
      (
        "https://www.youtube.com/watch?v=abc",
        "<p class=\"video-card\"><a href=\"https://www.youtube.com/watch?v=abc\">"
          + "<span class=\"video-host\">Xem video trên YouTube</span></a></p>\n"
      ),
      (
        "[Lễ khai giảng](le.mp4)",
        "<p class=\"video-card\"><a href=\"le.mp4\"><span class=\"video-title\">Lễ khai giảng</span> "
          + "<span class=\"video-host\">Xem video</span></a></p>\n"
      ),
      (
        "Xem [phim](https://vimeo.com/1)",
        "<p>Xem <a href=\"https://vimeo.com/1\">phim</a></p>\n"
      ),
    ])
  func alone(source: String, html: String) {
    #expect(Rendered(source).html == html)
  }

  @Test("Headings get ids, and levels without gaps below the page's own")
  func headings() {
    let text = Rendered("# Thi đua\n\n### Khen & thưởng\n\n# Thi đua\n\n### ***\n")
    #expect(
      text.html == """
        <h2 id="muc-thi-dua">Thi đua</h2>
        <h3 id="muc-khen-thuong">Khen &amp; thưởng</h3>
        <h2 id="muc-thi-dua-2">Thi đua</h2>
        <h3 id="muc">***</h3>

        """)
    #expect(
      text.rendering.body.headings == [
        Heading(level: 2, id: "muc-thi-dua", text: "Thi đua"),
        Heading(level: 3, id: "muc-khen-thuong", text: "Khen & thưởng"),
        Heading(level: 2, id: "muc-thi-dua-2", text: "Thi đua"),
        Heading(level: 3, id: "muc", text: "***"),
      ])
  }

  @Test("The plain text has blocks on lines of their own and cells between tabs")
  func plainText() {
    let text = Rendered(
      "# Tin\n\nMột **hai**\nba[^1].\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n`mã`\n\n[^1]: chú")
    #expect(text.rendering.body.plainText == "Tin\nMột hai ba.\na\tb\n1\t2\nmã\nchú")
  }

  @Test("Letters typed in parts come out whole")
  func composition() {
    #expect(Rendered("Kê\u{301} hoạch").html == "<p>Kế hoạch</p>\n")
  }
}
