extension HostFiles {
  /// For IIS on Windows. Its compression knows no UTF-8 types by itself, so that types name it.
  var iis: String {
    let headers = Self.headers
      .map { "        <add name=\"\($0)\" value=\"\($1)\" />\n" }.joined()
    let types = Self.types.map { suffix, type in
      let isText = Self.texts.contains(suffix)
      return """
              <remove fileExtension=".\(suffix)" />
              <mimeMap fileExtension=".\(suffix)" mimeType="\(type)\(isText ? "; charset=utf-8" : "")" />

        """
    }.joined()
    return """
      <?xml version="1.0" encoding="utf-8"?>
      <!-- bangtin: cài đặt mẫu cho IIS. Chép tệp này vào thư mục gốc của trang, cạnh index.html.
           Sample settings for IIS: copy into the site's folder, beside index.html. -->
      <configuration>
        <system.webServer>
          <defaultDocument enabled="true">
            <files>
              <clear />
              <add value="index.html" />
            </files>
          </defaultDocument>
          <directoryBrowse enabled="false" />
          <httpErrors errorMode="Custom" existingResponse="Replace">
            <remove statusCode="404" />
            <error statusCode="404" path="\(base)404.html" responseMode="ExecuteURL" />
          </httpErrors>
          <httpProtocol>
            <customHeaders>
      \(headers)      </customHeaders>
          </httpProtocol>
          <staticContent>
            <clientCache cacheControlMode="DisableCache" />
      \(types)    </staticContent>
          <urlCompression doStaticCompression="true" />
        </system.webServer>
        <!-- Tên tệp trong assets đổi theo nội dung: trình duyệt được giữ một năm. -->
        <location path="assets">
          <system.webServer>
            <staticContent>
              <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
            </staticContent>
          </system.webServer>
        </location>
      </configuration>

      """
  }
}
