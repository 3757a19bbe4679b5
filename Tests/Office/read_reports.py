"""Reads the DOCX and XLSX files of a folder as other programs do and checks what must hold."""

import datetime
import pathlib
import sys
import zipfile

import docx
import openpyxl


def check(holds, what):
    if not holds:
        sys.exit(f"read_reports.py: {what}")


def read_docx(path):
    with zipfile.ZipFile(path) as archive:
        check(archive.testzip() is None, f"{path}: a broken part")
        check(archive.namelist()[0] == "[Content_Types].xml", f"{path}: the types come first")
        times = {entry.date_time for entry in archive.infolist()}
        check(times == {(1980, 1, 1, 0, 0, 0)}, f"{path}: parts carry times {times}")
    paper = docx.Document(path)
    section = paper.sections[0]
    check(
        [round(side.mm) for side in (section.page_width, section.page_height)] == [210, 297],
        f"{path}: not A4",
    )
    margins = (section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)
    check([round(side.mm) for side in margins] == [20, 20, 30, 20], f"{path}: margins {margins}")
    texts = [paragraph.text for paragraph in paper.paragraphs]
    check("BÁO CÁO" in texts, f"{path}: no type of paper")
    head, end = paper.tables[0], paper.tables[-1]
    nation = head.cell(0, 1).text.split("\n")
    check(
        nation[:2] == ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
        f"{path}: {nation}",
    )
    check(head.cell(1, 0).text.replace("\xa0", " ").startswith("Số:        /BC-"), path)
    check(end.cell(0, 0).text.startswith("Nơi nhận:"), f"{path}: no recipients")
    for table in paper.tables[1:-1]:
        header = table.rows[0]._tr.trPr
        check(header is not None and b"tblHeader" in header.xml.encode(), f"{path}: no header row")
    print(f"{path.name}: {len(texts)} paragraphs, {len(paper.tables)} tables")


def read_xlsx(path):
    book = openpyxl.load_workbook(path)
    numbers = days = charts = 0
    for sheet in book.worksheets:
        charts += len(sheet._charts)
        for row in sheet.iter_rows():
            for cell in row:
                numbers += isinstance(cell.value, (int, float))
                days += isinstance(cell.value, datetime.datetime)
                check(cell.data_type != "f", f"{path}: {cell.coordinate} is a formula")
    for sheet in book.worksheets[1:]:
        check(sheet.freeze_panes == "A3", f"{path}: {sheet.title}: {sheet.freeze_panes}")
    check(numbers > 0 and days > 0 and charts > 0, f"{path}: {numbers} {days} {charts}")
    print(f"{path.name}: {len(book.worksheets)} sheets, {numbers} numbers, {days} days, {charts} charts")


folder = pathlib.Path(sys.argv[1])
for file in sorted(folder.glob("*.docx")):
    read_docx(file)
for file in sorted(folder.glob("*.xlsx")):
    read_xlsx(file)
