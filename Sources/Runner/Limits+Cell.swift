import Interpreter
import LectureModel

extension Limits {
    /// The fuel of one cell: what the author gives it by `timeout:`, or what each cell has.
    func fuel(of cell: Cell) -> Int64 {
        guard let seconds = cell.options.timeout else { return fuel }
        return Int64(min(seconds, 3600) * Double(Limits.fuelPerSecond))
    }
}
