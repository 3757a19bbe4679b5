extension HostFiles {
  /// For Apache, and for hosts that read `.htaccess`.
  var apache: String {
    let types = Self.types.map { "AddType \($1) .\($0)\n" }.joined()
    let headers = Self.headers.map { name, value in
      name == "Content-Security-Policy"
        ? """
          <FilesMatch "\\.html$">
            Header always set \(name) "\(value)"
          </FilesMatch>

        """ : "  Header always set \(name) \"\(value)\"\n"
    }.joined()
    return """
      # bangtin: cài đặt mẫu cho Apache. Chép tệp này vào thư mục gốc của trang trên máy chủ,
      # cạnh index.html. Máy chủ phải cho phép: AllowOverride All (hoặc FileInfo Indexes Options).
      # Sample settings for Apache: copy into the site's folder on the server, beside index.html.

      Options -Indexes
      DirectoryIndex index.html
      ErrorDocument 404 \(base)404.html

      # Tiếng Việt: mọi tệp chữ là UTF-8.
      AddDefaultCharset utf-8
      AddCharset utf-8 .css .html .js \(Self.texts.map { ".\($0)" }.joined(separator: " "))

      \(types)<FilesMatch "^feed\\.xml$">
        ForceType "application/atom+xml; charset=utf-8"
      </FilesMatch>
      <FilesMatch "^feed\\.json$">
        ForceType "application/feed+json; charset=utf-8"
      </FilesMatch>

      <IfModule mod_headers.c>
      \(headers)  Header set Cache-Control "\(Self.asked)"
        # Tên tệp trong /assets/ đổi theo nội dung: trình duyệt được giữ một năm.
        SetEnvIf Request_URI "^\(base.escapedForPattern)assets/" KEPT
        Header set Cache-Control "\(Self.kept)" env=KEPT
      </IfModule>

      <IfModule mod_deflate.c>
        AddOutputFilterByType DEFLATE text/html text/css text/javascript application/javascript
        AddOutputFilterByType DEFLATE application/json application/feed+json application/xml
        AddOutputFilterByType DEFLATE application/atom+xml text/calendar text/csv image/svg+xml
      </IfModule>

      """
  }
}

extension String {
  /// The path as a part of a regular expression.
  var escapedForPattern: String {
    String(flatMap { ".+*?()[]{}|^$\\".contains($0) ? ["\\", $0] : [$0] })
  }
}
