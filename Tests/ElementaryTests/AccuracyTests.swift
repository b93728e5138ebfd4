import Foundation
import Testing

@testable import Elementary

/// Every function within one unit in the last place of values computed to 300 bits.
@Suite struct AccuracyTests {
    private static let functions: [String: @Sendable ([Double]) -> Double] = [
        "exp": { Elementary.exp($0[0]) }, "expm1": { Elementary.expm1($0[0]) }, "log": { Elementary.log($0[0]) },
        "log1p": { Elementary.log1p($0[0]) }, "log2": { Elementary.log2($0[0]) },
        "log10": { Elementary.log10($0[0]) }, "sin": { Elementary.sin($0[0]) }, "cos": { Elementary.cos($0[0]) },
        "tan": { Elementary.tan($0[0]) }, "asin": { Elementary.asin($0[0]) }, "acos": { Elementary.acos($0[0]) },
        "atan": { Elementary.atan($0[0]) }, "sinh": { Elementary.sinh($0[0]) }, "cosh": { Elementary.cosh($0[0]) },
        "tanh": { Elementary.tanh($0[0]) }, "asinh": { Elementary.asinh($0[0]) },
        "acosh": { Elementary.acosh($0[0]) }, "atanh": { Elementary.atanh($0[0]) },
        "sigmoid": { Elementary.sigmoid($0[0]) }, "softplus": { Elementary.softplus($0[0]) },
        "cbrt": { Elementary.cbrt($0[0]) }, "erf": { Elementary.erf($0[0]) }, "erfc": { Elementary.erfc($0[0]) },
        "gamma": { Elementary.gamma($0[0]) }, "logGamma": { Elementary.logGamma($0[0]) },
        "pow": { Elementary.pow($0[0], $0[1]) }, "atan2": { Elementary.atan2($0[0], $0[1]) },
        "hypot": { Elementary.hypot($0[0], $0[1]) },
    ]

    private static let rows: [[Substring]] = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Data/values.txt")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { $0.split(separator: " ") }
    }()

    @Test func everyFunctionHasReferenceValues() {
        #expect(Set(Self.rows.map { String($0[0]) }) == Set(Self.functions.keys))
    }

    @Test(arguments: functions.keys.sorted())
    func withinOneUnit(name: String) throws {
        let function = try #require(Self.functions[name])
        var worst = 0.0
        for row in Self.rows where row[0] == name {
            let numbers = row.dropFirst().dropLast().compactMap { Double($0) }
            let rest = try #require(Double(row[row.count - 1]))
            let nearest = try #require(numbers.last)
            let result = function(Array(numbers.dropLast()))
            let units = (result - nearest) / nearest.ulp - rest
            worst = max(worst, abs(units))
        }
        #expect(worst > 0 && worst <= 1, "\(name): \(worst)")
    }
}
