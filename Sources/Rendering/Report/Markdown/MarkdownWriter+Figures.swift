import Figures
import LectureModel

extension MarkdownWriter {
    /// A figure as a file of its own and the reference to it.
    mutating func lines(of figure: Figure, of cell: Cell) -> [String] {
        []
    }
}
