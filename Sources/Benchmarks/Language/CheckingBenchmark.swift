import Diagnostics
import Foundation
import Interpreter

/// How many lines of a program are read, checked and compiled in a second.
enum CheckingBenchmark {
    static func run() {
        let table = BenchmarkTable("reading a program", ["lines", "ms", "lines a second", "aim"], other: 16)
        for count in [20, 200, 2000] {
            let text = program(of: count)
            let lines = text.utf8.reduce(0) { $1 == 10 ? $0 + 1 : $0 }
            let times = (0..<5).map { _ in milliseconds(text) }.sorted()
            table.row([
                "\(count) functions and types", "\(lines)", BenchmarkTable.number(times[2]),
                BenchmarkTable.number(Double(lines) / times[2] * 1000, 0), "200000",
            ])
        }
    }

    /// Functions and types as lectures have them, each used once.
    static func program(of count: Int) -> String {
        var text = ""
        for n in 0..<count {
            text += """
                struct Layer\(n) {
                    var weights: [Double]
                    let name: String
                    func output(_ input: [Double]) -> Double {
                        var sum = 0.0
                        for i in 0..<min(weights.count, input.count) {
                            sum += weights[i] * input[i]
                        }
                        return sum > 0 ? sum : 0.1 * sum
                    }
                }
                func train\(n)(_ steps: Int, rate: Double = 0.1) -> [Double] {
                    var layer = Layer\(n)(weights: [0.5, -0.25], name: "layer \(n)")
                    var losses: [Double] = []
                    for step in 1...steps {
                        let error = layer.output([1.0, Double(step)]) - 1
                        layer.weights = layer.weights.map { $0 - rate * error }
                        losses.append(error * error / 2)
                        if error == 0 { break }
                    }
                    return losses
                }
                let losses\(n) = train\(n)(3)
                print("\\(losses\(n).count) losses of \(n)")

                """
        }
        return text
    }

    private static func milliseconds(_ text: String) -> Double {
        let start = clock()
        let program = Program(map: SourceMap())
        let unit = program.check(SourceText(name: "generated.swift", bytes: Array(text.utf8)), in: nil)
        precondition(!unit.hasErrors && program.compile(unit).function != nil, "the generated program is wrong")
        return Double(clock() - start) * 1000 / Double(CLOCKS_PER_SEC)
    }
}
