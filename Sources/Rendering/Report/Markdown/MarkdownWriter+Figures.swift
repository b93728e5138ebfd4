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
            let file = folder + "/" + freeName(name) + ".svg"
            files.append(WrittenReport.File(name: file, bytes: Array(drawing.svg.utf8)))
            let words = MarkdownWriter.oneLine(MarkdownText.escaped(drawing.alternative))
            let address = LinkAddress.safe(file) ?? ""
            parts.append(["![" + words + "](" + MarkdownText.address(address) + ")"])
            if !drawing.caption.isEmpty { parts.append(["*" + MarkdownText.escaped(drawing.caption) + "*"]) }
        }
        return MarkdownWriter.paragraphs(parts)
    }

    /// The name itself, or with the first number that makes it one of its own.
    private func freeName(_ name: String) -> String {
        func isTaken(_ name: String) -> Bool { files.contains { $0.name == folder + "/" + name + ".svg" } }
        guard isTaken(name) else { return name }
        var number = 2
        while isTaken(name + "-" + String(number)) { number += 1 }
        return name + "-" + String(number)
    }
}
