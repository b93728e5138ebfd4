import ByHand
import Diagnostics
import Interpreter
import Syntax

/// The values that the expressions of one cell had, in the order of the run.
final class StepRecording: Recorder {
    /// A part of the run: after one moment, up to another.
    struct Window {
        var lower: Int32
        var upper: Int32
        static let all = Window(lower: -1, upper: .max)
    }

    /// What is known of an expression in a part of the run.
    enum Finding {
        case notRun
        /// A value that is no mathematics: a text, a record.
        case other
        case value(StepValue)
    }

    private struct Entry {
        var order: Int32
        var value: StepValue?
    }

    /// Beyond so many values of one expression only the last is kept.
    private static let mostValues = 1024

    private var entries: [[Entry]]
    private var order: Int32 = 0
    private var lastNode: NodeID = -1

    init(nodeCount: NodeID) {
        entries = Array(repeating: [], count: Int(nodeCount))
    }

    override func record(node: Int32, range: SourceRange, value: ValueView) {
        guard node >= 0, Int(node) < entries.count else { return }
        let entry = Entry(order: order, value: StepValue(value))
        // A conversion of the same expression takes the place of what it converts.
        let replaces = node == lastNode || entries[Int(node)].count >= StepRecording.mostValues
        if replaces, let last = entries[Int(node)].indices.last {
            entries[Int(node)][last] = entry
        } else {
            entries[Int(node)].append(entry)
        }
        lastNode = node
        order += 1
    }

    // MARK: Looking up

    /// The last value of an expression in a part of the run.
    func find(_ node: NodeID, in window: Window) -> Finding {
        guard node >= 0, Int(node) < entries.count else { return .notRun }
        let index = firstIndex(after: window.upper, of: node) - 1
        guard index >= 0, entries[Int(node)][index].order > window.lower else { return .notRun }
        return entries[Int(node)][index].value.map { .value($0) } ?? .other
    }

    /// When an expression last had its value in a part of the run.
    func order(of node: NodeID, in window: Window) -> Int32? {
        guard node >= 0, Int(node) < entries.count else { return nil }
        return run(node, window).last?.order
    }

    /// The first value of an expression in a part of the run.
    func first(_ node: NodeID, in window: Window) -> StepValue? {
        guard node >= 0, Int(node) < entries.count else { return nil }
        let index = firstIndex(after: window.lower, of: node)
        guard index < entries[Int(node)].count, entries[Int(node)][index].order <= window.upper else { return nil }
        return entries[Int(node)][index].value
    }

    /// The parts of the run that each end with a value of the expression.
    func evaluations(of node: NodeID, in window: Window) -> [Window] {
        var result: [Window] = []
        var start = window.lower
        for entry in run(node, window) {
            result.append(Window(lower: start, upper: entry.order))
            start = entry.order
        }
        return result
    }

    /// The parts of the run that each begin with a value of the expression: the turns of a loop.
    func turns(of node: NodeID, in window: Window) -> [Window] {
        var result: [Window] = []
        for entry in run(node, window) {
            if let last = result.indices.last { result[last].upper = entry.order - 1 }
            result.append(Window(lower: entry.order - 1, upper: window.upper))
        }
        return result
    }

    private func run(_ node: NodeID, _ window: Window) -> ArraySlice<Entry> {
        guard node >= 0, Int(node) < entries.count else { return [] }
        let lower = firstIndex(after: window.lower, of: node)
        return entries[Int(node)][lower..<max(lower, firstIndex(after: window.upper, of: node))]
    }

    private func firstIndex(after order: Int32, of node: NodeID) -> Int {
        var low = 0
        var high = entries[Int(node)].count
        while low < high {
            let middle = (low + high) / 2
            if entries[Int(node)][middle].order <= order { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
