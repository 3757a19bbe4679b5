extension HostFiles {
  /// For Netlify, Cloudflare Pages and hosts that read the same file. They show /404.html by
  /// themselves.
  var staticHosts: String {
    let headers = Self.headers.map { "  \($0): \($1)\n" }.joined()
    return """
      # bangtin: cài đặt mẫu cho Netlify, Cloudflare Pages. Chép tệp này vào thư mục gốc được đăng.
      # Sample settings for Netlify and Cloudflare Pages: copy into the folder that is published.

      \(base)*
      \(headers)
      # Tên tệp trong /assets/ đổi theo nội dung: trình duyệt được giữ một năm.
      \(base)assets/*
        Cache-Control: \(Self.kept)

      \(base)lich/lich.ics
        Content-Type: text/calendar; charset=utf-8

      \(base)feed.xml
        Content-Type: application/atom+xml; charset=utf-8

      \(base)feed.json
        Content-Type: application/feed+json; charset=utf-8

      """
  }

  /// Which file goes where.
  var readme: String {
    """
    # Cài đặt cho máy chủ

    Trang của trường là tệp tĩnh: máy chủ web nào cũng phục vụ được. Các tệp mẫu ở đây thêm những điều chỉ máy chủ làm được:
    chính sách nội dung (CSP) giống như trong trang, giữ tệp giao diện trong một năm, trang 404, tiếng Việt UTF-8, nén.

    | Máy chủ | Tệp | Đặt ở đâu |
    | --- | --- | --- |
    | nginx | `nginx.conf` | trong khối `server { … }` |
    | Apache, hosting dùng cPanel | `.htaccess` | thư mục gốc của trang, cạnh `index.html` |
    | IIS (Windows) | `web.config` | thư mục gốc của trang, cạnh `index.html` |
    | Netlify, Cloudflare Pages | `_headers` | thư mục gốc được đăng |

    Trang đang được cài đặt cho đường dẫn `\(base)` (`base_url` trong site.toml). Tệp đặt cạnh `index.html` thì `bangtin build`
    giữ nguyên qua các lần dựng sau. Tệp trong thư mục này không bị ghi đè: muốn có bản mới, xóa tệp rồi chạy lại
    `bangtin build --host-files`.

    ## In English

    Sample settings for the web server: the content security policy of the pages, a year's cache for `\(base)assets/`, the 404
    page, UTF-8 and compression, for a site under `\(base)`. Copy the file of your server to where the table says. Files here
    are never overwritten: delete one and run `bangtin build --host-files` for a new copy.

    """
  }
}
