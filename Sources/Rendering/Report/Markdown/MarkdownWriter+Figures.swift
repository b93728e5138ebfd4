import Figures
import LectureModel

extension MarkdownWriter {
    /// A figure as a file of its own, or one for each frame, and the references to them.
    mutating func lines(of figure: Figure, of cell: Cell) -> [String] {
        var described = figure
        if let alternative = cell.options.alternative { described.alternative = alternative }
        let name = cell.options.label ?? "figure-" + String(files.count + 1)
        var parts: [[String]] = []
        for drawing in FigureRenderer.standalone(described) {
            let picture = Picture(mediaType: "image/svg+xml", bytes: Array(drawing.svg.utf8))
            let address = address(of: picture, file: "figures/" + freeName(name) + ".svg")
            let words = MarkdownWriter.oneLine(MarkdownText.escaped(drawing.alternative))
            parts.append(["![" + words + "](" + address + ")"])
            if !drawing.caption.isEmpty { parts.append(["*" + MarkdownText.escaped(drawing.caption) + "*"]) }
        }
        return MarkdownWriter.paragraphs(parts)
    }

    /// Where a picture of the lecture's folder lies for the report; nil for one that could not be read.
    mutating func address(ofPicture source: String) -> String? {
        report.pictures[source].map { address(of: $0, file: "pictures/" + source) }
    }

    private mutating func address(of picture: Picture, file: String) -> String {
        guard figures == .files else { return picture.dataAddress }
        if !files.contains(where: { $0.name == file }) {
            files.append(WrittenReport.File(name: file, bytes: picture.bytes))
        }
        return MarkdownText.address(LinkAddress.safe(file) ?? "")
    }

    /// The name itself, or with the first number that makes it one of its own.
    private func freeName(_ name: String) -> String {
        func isTaken(_ name: String) -> Bool { files.contains { $0.name == "figures/" + name + ".svg" } }
        guard isTaken(name) else { return name }
        var number = 2
        while isTaken(name + "-" + String(number)) { number += 1 }
        return name + "-" + String(number)
    }
}
