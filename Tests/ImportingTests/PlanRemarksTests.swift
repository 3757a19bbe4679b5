import Attachments
import Diagnostics
import Files
import SampleSites
import Testing

@testable import Importing

/// What a plan file says of what was guessed or could not be told, as printed.
@Suite("Remarks in an imported plan")
struct PlanRemarksTests {
  private func file(_ paper: String, _ language: Language) throws -> String {
    let folder = try PortalFolder(["kh.txt": paper])
    let site = try SampleSite(["site.toml": Self.settings]).read().site
    _ = try PlanImport(
      into: site, at: folder.path, language: language, isRehearsal: false,
      reader: AttachmentReader(tools: ReadingTools([:]))
    ).run("\(folder.path)/kh.txt")
    let path = "\(folder.path)/content/plans/2022-2023.md"
    return String(decoding: try FilePath.read(path, limit: 1_000_000), as: UTF8.self)
  }

  private static let settings = """
    title = "Trường TH-THCS Thanh Trường"
    base_url = "https://thanhtruong.example.edu.vn/"
    utc_offset = "+07:00"
    [[issuer]]
    id = "truong"
    name = "Trường TH-THCS Thanh Trường"
    symbols = ["TH-THCSTT"]

    """

  private static let withoutHead = """
    Truyền thông về giáo dục năm học 2022-2023
    Thực hiện Kế hoạch số 24/KH-GDĐT ngày 14 tháng 9 năm 2022 của Phòng Giáo dục và Đào tạo;
    II. NỘI DUNG TRUYỀN THÔNG
    - Công tác tuyển sinh; việc khác.
    III. TỔ CHỨC THỰC HIỆN
    Nhà trường bố trí 01 đồng chí Chủ tịch công đoàn phụ trách công tác truyền thông.
    Mỗi tổ viết ít nhất 02 tin, bài/tháng.
    Gửi về Sở GDĐT ít nhất 01 tin mỗi tháng.

    """

  private static let withoutTopics = """
    KẾ HOẠCH
    Truyền thông của nhà trường
    Bám sát nhiệm vụ năm học 2022-2023.
    III. TỔ CHỨC THỰC HIỆN
    1. Đ/c Phạm Thị Nga – Hiệu trưởng – Trưởng ban
    - Phụ trách chung.
    2. Đ/c Trần Thị Ngự – Phó hiệu trưởng – Phó ban
    Tháng	Nội dung	Kế hoạch bổ sung
    9	Khai giảng	Tết Trung thu
    10	Hội giảng	Đọc sách

    """

  @Test("A paper without head and foot, in Vietnamese")
  func vietnamese() throws {
    #expect(try file(Self.withoutHead, .vi) == Self.vietnamese)
  }

  @Test("The same in English")
  func english() throws {
    #expect(try file(Self.withoutHead, .en) == Self.english)
  }

  @Test("A paper with a board and a table, and without topics")
  func boardAndTable() throws {
    let vi = try file(Self.withoutTopics, .vi)
    let en = try file(Self.withoutTopics, .en)
    for (line, english) in Self.boardAndTable {
      #expect(vi.contains("\n\(line)\n"))
      #expect(en.contains("\n\(english)\n"))
    }
    // Everything went into fields: there is no body.
    #expect(vi.hasSuffix("added: 2022-10-01\n---\n"))
  }

  @Test("A badly read scan says so at its top, and of every quota")
  func scanned() throws {
    let text = String(
      repeating: "Truyén thong vé gido duc va dao tao cua cac truong nam hoc 2022-2023\n", count: 8)
    let paper =
      "KE HOACH\n\(text)II. NOI DUNG TRUYEN THONG\n- Cong tac tuyén sinh.\n"
      + "III. TO CHUC THUC HIEN\nTrong mot thang, mo6i phong c6 it nhét 02 tin, bai.\n"
    let vi = try file(paper, .vi)
    #expect(
      vi.contains(
        "\n# Bản quét nhận dạng sai nhiều chữ: tên và lời văn dưới đây cần gõ lại theo bản giấy.\n")
    )
    #expect(
      vi.contains(
        "\n  # đọc từ bản quét sai nhiều chữ: so lại số lượng, kỳ và bộ phận với bản giấy\n"
          + "  - id: trong-mot-thang-mo6i-phong-c6-it-nhet-02\n"))
    let en = try file(paper, .en)
    #expect(
      en.contains(
        "\n# A scan whose letters were read badly: type titles and texts again from the paper.\n"))
    #expect(
      en.contains(
        "\n  # from a badly read scan: compare number, period and departments with the paper\n"))
  }
}

extension PlanRemarksTests {
  private static let vietnamese = """
    ---
    # Đọc tự động từ “kh.txt”: xem lại từng dòng, điền những dòng còn để dấu #.
    title: Kế hoạch truyền thông về giáo dục năm học 2022-2023  # nên kiểm tra lại: bản giấy không có dòng tên loại “KẾ HOẠCH” phía trên, “Truyền thông về giáo dục năm học 2022-2023”
    period: 2022-2023               # chắc chắn, “Truyền thông về giáo dục năm học 2022-2023”
    lead: {position: Chủ tịch công đoàn}  # nên kiểm tra lại: theo câu phân công phụ trách truyền thông, “Chủ tịch công đoàn”
    number_pending: true            # nên kiểm tra lại: không thấy số trên giấy; có số thì ghi number rồi xóa dòng này
    issued: 2022                    # nên kiểm tra lại: không thấy ngày ban hành, lấy năm của văn bản mới nhất trong phần căn cứ
    issuer: truong                  # coi là kế hoạch của chính đơn vị; của cơ quan khác thì ghi mã cơ quan ấy
    type: KH                        # nên kiểm tra lại: không thấy tên loại trên giấy
    subject: Truyền thông về giáo dục năm học 2022-2023  # nên kiểm tra lại: bản giấy không có dòng tên loại “KẾ HOẠCH” phía trên, “Truyền thông về giáo dục năm học 2022-2023”
    # signer: {name: …, position: …, authority: …}  # không tìm thấy trên giấy, hãy điền. Người ký.
    direction: outgoing
    # recipients: […]               # không tìm thấy trên giấy, hãy điền. Nơi nhận.
    based_on: [24/KH-GDĐT]
    status: review                  # đối chiếu với bản giấy xong thì đổi thành approved
    topics:
      # tên lấy từ đầu đoạn văn, nên đặt lại cho gọn
      - id: tuyen-sinh
        title: Tuyển sinh
        text: |
          Công tác tuyển sinh; việc khác.
    quotas:
      # tính cho mọi bộ phận trong site.toml; chỉ một số phải đạt thì ghi departments
      - id: moi-to-viet-it-nhat-02-tin-bai-thang
        title: Mỗi tổ viết ít nhất 02 tin, bài/tháng
        at_least: 2
        every: month
        each: department
      # chưa có [[channel]] nào trong site.toml là nơi nhận này: khai thêm rồi ghi channel: mã kênh
      - id: gui-ve-so-gddt-it-nhat-01-tin-moi-thang
        title: Gửi về Sở GDĐT ít nhất 01 tin mỗi tháng
        at_least: 1
        every: month
    ---
    Thực hiện Kế hoạch số 24/KH-GDĐT ngày 14 tháng 9 năm 2022 của Phòng Giáo dục và Đào tạo;

    ## III. TỔ CHỨC THỰC HIỆN

    Nhà trường bố trí 01 đồng chí Chủ tịch công đoàn phụ trách công tác truyền thông.

    Mỗi tổ viết ít nhất 02 tin, bài/tháng.

    Gửi về Sở GDĐT ít nhất 01 tin mỗi tháng.

    """

  private static let english = """
    ---
    # Read from “kh.txt”: look at every line, and fill in those that still begin with #.
    title: Kế hoạch truyền thông về giáo dục năm học 2022-2023  # check this: no line “KẾ HOẠCH” stands above it, “Truyền thông về giáo dục năm học 2022-2023”
    period: 2022-2023               # sure, “Truyền thông về giáo dục năm học 2022-2023”
    lead: {position: Chủ tịch công đoàn}  # check this: from the sentence that puts somebody in charge, “Chủ tịch công đoàn”
    number_pending: true            # check this: the paper shows no number; write number and delete this line once there is one
    issued: 2022                    # check this: no date is shown; this is the year of the latest paper it is based on
    issuer: truong                  # taken for the unit's own plan; write another body's id where it is theirs
    type: KH                        # check this: the paper does not name its type
    subject: Truyền thông về giáo dục năm học 2022-2023  # check this: no line “KẾ HOẠCH” stands above it, “Truyền thông về giáo dục năm học 2022-2023”
    # signer: {name: …, position: …, authority: …}  # not found on the paper, fill it in. Who signed it.
    direction: outgoing
    # recipients: […]               # not found on the paper, fill it in. Who receives it.
    based_on: [24/KH-GDĐT]
    status: review                  # once compared with the paper, make this approved
    topics:
      # its title is how the paragraph begins; find a shorter one
      - id: tuyen-sinh
        title: Tuyển sinh
        text: |
          Công tác tuyển sinh; việc khác.
    quotas:
      # counted for all departments of site.toml; name them in departments where only some must
      - id: moi-to-viet-it-nhat-02-tin-bai-thang
        title: Mỗi tổ viết ít nhất 02 tin, bài/tháng
        at_least: 2
        every: month
        each: department
      # no [[channel]] of site.toml is this receiver: declare one and write channel: its id
      - id: gui-ve-so-gddt-it-nhat-01-tin-moi-thang
        title: Gửi về Sở GDĐT ít nhất 01 tin mỗi tháng
        at_least: 1
        every: month
    ---
    Thực hiện Kế hoạch số 24/KH-GDĐT ngày 14 tháng 9 năm 2022 của Phòng Giáo dục và Đào tạo;

    ## III. TỔ CHỨC THỰC HIỆN

    Nhà trường bố trí 01 đồng chí Chủ tịch công đoàn phụ trách công tác truyền thông.

    Mỗi tổ viết ít nhất 02 tin, bài/tháng.

    Gửi về Sở GDĐT ít nhất 01 tin mỗi tháng.

    """

  private static let boardAndTable = [
    (
      "lead: {name: Phạm Thị Nga, position: Hiệu trưởng}  # nên kiểm tra lại: là trưởng ban, “Phạm Thị Nga”",
      "lead: {name: Phạm Thị Nga, position: Hiệu trưởng}  # check this: as the head of the board, “Phạm Thị Nga”"
    ),
    (
      "issued_pending: true            # không thấy ngày ban hành: ghi issued rồi xóa dòng này",
      "issued_pending: true            # no date is shown: write issued and delete this line"
    ),
    (
      "# không nhận ra nội dung truyền thông nào: tách từ phần nội dung bên dưới",
      "# no topics were made out: take them from the body below"
    ),
    (
      "  # ở cột bổ sung, bảng không ghi ngày: sửa added thành ngày bổ sung",
      "  # from the column of additions, which has no dates: mend added"
    ),
  ]
}
