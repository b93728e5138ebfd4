import Formulas
import Foundation
import Testing

/// What a step shows is true: its numbers, put into its formula, give its result.
@Suite struct StepPropertyTests {
    @Test(arguments: [4, 6, 17]) func shownNumbersGiveTheShownResult(digits: Int) throws {
        var generator = CellGenerator(seed: UInt64(digits) &* 7919)
        var checked = 0
        for _ in 0..<25 {
            let cell = generator.cell(statements: 12)
            let sample = LectureSample(cell: cell, options: ["digits: \(digits)"])
            #expect(sample.problems.isEmpty, "\(cell)")
            #expect(sample.steps.count == 12 + CellGenerator.given.count, "\(cell)")
            for step in sample.steps where step.stages.count > 1 {
                // Through TeX and back: brackets that the writer forgets are lost there.
                let numbers = try #require(step.stages.dropLast().last)
                let read = TeXReader().read(TeXWriter.string(numbers)).formula
                let result = try #require(step.stages.last)
                let line = LectureSample.line(step, PlainTextWriter.string)
                guard FormulaValue.interval(of: numbers, digits: digits) != nil else {
                    // Two stages only: the numbers are the result.
                    #expect(step.stages.count == 2, "unread: \(line)")
                    continue
                }
                let value = try #require(FormulaValue.interval(of: read, digits: digits), "\(line)")
                let shown = try #require(FormulaValue.interval(of: result, digits: digits), "\(line)")
                if !value.lower.isFinite || !value.upper.isFinite { continue }
                let slack = digits < 16 ? 0 : 1e-9 * max(1, abs(shown.lower))
                #expect(value.lower - slack <= shown.upper && shown.lower <= value.upper + slack, "\(line) in\n\(cell)")
                checked += 1
            }
        }
        #expect(checked > 100)
    }
}

/// Random cells without branches, from a fixed seed.
struct CellGenerator {
    static let given = ["x1", "x2", "w11", "alpha", "yHat"]
    private var state: UInt64
    private var names = given

    init(seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

    private mutating func random(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(bound))
    }

    mutating func cell(statements: Int) -> String {
        names = Self.given
        var lines = ["import Foundation", "func sigmoid(_ u: Double) -> Double { 1 / (1 + exp(-u)) }"]
        for name in names {
            let number = Double(random(81) - 40) / 8
            lines[0] += "\nlet \(name): Double = \(number == 0 ? 0.5 : number)"
        }
        for index in 0..<statements {
            lines.append("let v\(index): Double = \(expression(3))")
            names.append("v\(index)")
        }
        return lines.joined(separator: "\n")
    }

    private mutating func expression(_ depth: Int) -> String {
        if depth == 0 { return leaf() }
        switch random(11) {
        case 0, 1: return "(" + expression(depth - 1) + " + " + expression(depth - 1) + ")"
        case 2, 3: return "(" + expression(depth - 1) + " - " + expression(depth - 1) + ")"
        case 4, 5: return expression(depth - 1) + " * " + expression(depth - 1)
        case 6: return expression(depth - 1) + " / (1 + abs(" + expression(depth - 1) + "))"
        case 7: return "-(" + expression(depth - 1) + ")"
        case 8: return "pow(" + expression(depth - 1) + ", 2)"
        case 9: return ["tanh", "sigmoid"][random(2)] + "(" + expression(depth - 1) + ")"
        default: return "max(" + expression(depth - 1) + ", " + expression(depth - 1) + ")"
        }
    }

    private mutating func leaf() -> String {
        random(4) == 0 ? "\(Double(random(40) + 1) / 4)" : names[random(names.count)]
    }
}
