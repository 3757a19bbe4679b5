import Testing

@testable import Commands

@Suite("bangtin new plan")
struct NewPlanCommandTests {
  private func folder(_ plans: [String: String]) throws -> ScratchFolder {
    let files = plans.map { ("content/plans/\($0.key).md", $0.value) }
    return try ScratchFolder(
      Dictionary(uniqueKeysWithValues: files + [("site.toml", NewCommandsTests.settings)]))
  }

  private func run(_ line: String, in folder: ScratchFolder) throws -> CommandLineRun {
    try CommandLineRun("\(line) -C \(folder.path)", portal: nil)
  }

  @Test("In summer the coming school year's plan is made from this one's, and passes the check")
  func summer() throws {
    let folder = try folder(["2020-2021": NewCommandsTests.plan])
    let result = try run("new plan --now 2021-07-15", in: folder)
    #expect(result.output == "content/plans/2021-2022.md\n")
    #expect(
      result.errors == """
        Còn phải làm:
          - làm theo các dòng ghi chú (#) ở đầu tệp

        """)
    let text = try folder.text(of: "content/plans/2021-2022.md")
    #expect(text.contains("\ntitle: Kế hoạch truyền thông năm học 2021-2022\nperiod: 2021-2022\n"))
    #expect(text.contains("\nstatus: draft\n"))
    #expect(try run("check --strict --now 2021-07-15", in: folder).status == 0)
    let next = try CommandLineRun(
      "new plan --now 2022-08-01 -C \(folder.path)", words: ["Kế hoạch mới"], portal: nil)
    #expect(next.output == "content/plans/2022-2023.md\n")
    #expect(try folder.text(of: "content/plans/2022-2023.md").contains("\ntitle: Kế hoạch mới\n"))
  }

  @Test("A plan that is there stays")
  func taken() throws {
    let folder = try folder(["2020-2021": NewCommandsTests.plan])
    let result = try run("new plan --now 2020-11-20", in: folder)
    #expect(
      result.errors == """
        lỗi: đã có kế hoạch 2020-2021: content/plans/2020-2021.md, không ghi đè
          → mở tệp ấy ra sửa; lập cho năm khác thì ghi --period, như --period 2021-2022

        """)
    #expect(result.status == 2)
    #expect(try folder.text(of: "content/plans/2020-2021.md") == NewCommandsTests.plan)
    let english = try run("new plan --now 2020-11-20 --lang en", in: folder)
    #expect(
      english.errors == """
        error: the plan for 2020-2021 is there already: content/plans/2020-2021.md; it stays
          → open that file; for another year write --period, like --period 2021-2022

        """)
  }

  @Test("Without a plan before it, ways to get one are named; a period that is none is refused")
  func nothing() throws {
    let folder = try folder([:])
    let result = try run("new plan --now 2020-11-20", in: folder)
    #expect(
      result.errors == """
        lỗi: chưa có kế hoạch nào trước 2020-2021 để làm theo
          → bangtin init lập một kế hoạch mẫu trong thư mục mới; bangtin import plan đọc kế hoạch từ tệp Word

        """)
    #expect(result.status == 2)
    let period = try run("new plan --period 2020-2022 --lang en", in: folder)
    #expect(
      period.errors == """
        error: “2020-2022” is neither a school year nor a year.
          → Write a school year like “2020-2021”, a calendar year like “2023”.

        """)
  }

  @Test(
    "Of several plans the one named after its period is followed; calendar years by calendar years")
  func several() throws {
    let annex = NewCommandsTests.plan.replacing("title: Kế hoạch", with: "title: Phụ lục")
    let folder = try folder(["2020-2021": NewCommandsTests.plan, "2020-2021-tieu-hoc": annex])
    #expect(
      try run("new plan --now 2021-08-01", in: folder).output == "content/plans/2021-2022.md\n")
    #expect(!(try folder.text(of: "content/plans/2021-2022.md").contains("Phụ lục")))
    let year = NewCommandsTests.plan.replacing("period: 2020-2021", with: "period: 2020")
    let city = try self.folder(["2020": year])
    #expect(try run("new plan --now 2020-12-01", in: city).output == "content/plans/2021.md\n")
  }
}
