import CKernels
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
        "hypot": { Elementary.hypot($0[0], $0[1]) }, "fmod": { Elementary.fmod($0[0], $0[1]) },
        "exp2": { Elementary.exp2($0[0]) }, "sqrt": { Elementary.sqrt($0[0]) },
    ]

    private static let rows: [[Substring]] = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Data/values.txt")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { $0.split(separator: " ") }
    }()

    @Test func everyFunctionHasReferenceValues() throws {
        #expect(Set(Self.rows.map { String($0[0]) }) == Set(Self.functions.keys))
        let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Sources/Elementary/Elementary.swift")
        let pattern = try Regex(#"public static func (\w+)"#)
        let offered = try String(contentsOf: source, encoding: .utf8).matches(of: pattern)
            .map { String($0.output[1].substring ?? "") }
        #expect(Set(offered) == Set(Self.functions.keys))
    }

    @Test(arguments: functions.keys.sorted())
    func withinOneUnit(name: String) throws {
        let function = try #require(Self.functions[name])
        let rows = Self.rows.filter { $0[0] == name }
        #expect(rows.count >= 60)
        for row in rows {
            let numbers = row.dropFirst().dropLast().compactMap { Double($0) }
            let rest = try #require(Double(row[row.count - 1]))
            let nearest = try #require(numbers.last)
            let result = function(Array(numbers.dropLast()))
            let units = (result - nearest) / nearest.ulp - rest
            #expect(abs(units) <= 1, "\(name)(\(numbers.dropLast())): \(units)")
        }
    }

    private static let loops: [(String, UnaryKind)] = [
        ("exp", unary_exp), ("expm1", unary_expm1), ("log", unary_log), ("log1p", unary_log1p), ("log2", unary_log2),
        ("log10", unary_log10), ("sin", unary_sin), ("cos", unary_cos), ("tanh", unary_tanh), ("sqrt", unary_sqrt),
        ("sigmoid", unary_sigmoid), ("softplus", unary_softplus), ("tan", unary_tan), ("asin", unary_asin),
        ("acos", unary_acos), ("atan", unary_atan), ("sinh", unary_sinh), ("cosh", unary_cosh),
        ("asinh", unary_asinh), ("acosh", unary_acosh), ("atanh", unary_atanh), ("cbrt", unary_cbrt),
        ("erf", unary_erf), ("erfc", unary_erfc), ("gamma", unary_gamma), ("logGamma", unary_lgamma),
    ]

    /// The loops over many numbers give each the bits that the function of one number gives, on every path.
    @Test(arguments: loops.indices) func loopsAreTheFunctions(place: Int) throws {
        let (name, kind) = Self.loops[place]
        let function = try #require(Self.functions[name])
        let arguments = Self.rows.filter { $0[0] == name }.compactMap { Double($0[1]) }
        let best = kernel_best_path()
        for path in [kernel_path_portable, kernel_path_avx2, kernel_path_avx512] where path.rawValue <= best.rawValue {
            #expect(kernel_use_path(path))
            var results = [Double](repeating: 0, count: arguments.count)
            kernel_unary(kind, &results, arguments, arguments.count)
            for (argument, result) in zip(arguments, results) {
                #expect(result.bitPattern == function([argument]).bitPattern, "\(name)(\(argument)), path \(path)")
            }
        }
        #expect(kernel_use_path(best))
    }

    /// Every function of one number has its loop, up to those that others make.
    @Test func everyFunctionOfOneNumberHasItsLoop() {
        let pairs: Set<String> = ["pow", "atan2", "hypot", "fmod", "exp2"]
        #expect(Set(Self.loops.map(\.0)) == Set(Self.functions.keys).subtracting(pairs))
    }
}
