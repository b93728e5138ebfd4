import Interpreter
import LectureModel
import Runner
import Testing

/// Each cell has fuel of its own, and more or less where its author says so.
@Suite struct LectureFuelTests {
    private func states(_ cells: [String], fuel: Int64) -> [CellResult.State] {
        var options = RunOptions()
        options.limits.fuel = fuel
        let markdown = cells.map { "```swift\n\($0)\n```\n\n" }.joined()
        return LectureSample(markdown, options: options).outcome.result.cells.map { $0.state }
    }

    private let loop = "for i in 0..<1_000_000 { _ = i }"

    @Test func anEndlessCellLeavesTheOthersTheirs() {
        #expect(states(["while true { }", loop], fuel: 10_000_000) == [.failed, .succeeded])
    }

    @Test func anAuthorGivesACellMoreOrLess() {
        let cells = [loop, "//| timeout: 1\n" + loop, "//| timeout: 0.0001\n" + loop]
        #expect(states(cells, fuel: 100_000) == [.failed, .succeeded, .failed])
    }
}
