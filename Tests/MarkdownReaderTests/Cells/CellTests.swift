import Diagnostics
import Foundation
import LectureModel
import Testing

@Suite struct CellTests {
    @Test(arguments: [
        ("```swift\na\n```", 1), ("~~~~ SWIFT\na\n~~~~", 1), ("```{swift}\na\n```", 1), ("```{Swift}\na\n```", 1),
        ("- ```swift\n  a\n  ```", 1), ("> > ```swift\n> > a\n> > ```", 1), ("```{.swift}\na\n```", 0),
        ("```swiftui\na\n```", 0), ("```\na\n```", 0), ("    ```swift\n    a\n    ```", 0), ("`swift a`", 0),
    ])
    func fences(_ markdown: String, _ count: Int) {
        let reading = Reading(markdown)
        #expect(reading.lecture.cells.count == count)
        #expect(reading.lecture.cells.allSatisfy { $0.code.string == "a" })
        #expect(reading.problems.isEmpty)
    }

    /// A position in a cell's own text is found again in the file.
    @Test(arguments: SampleLectureTests.names) func everyLineOfCodeIsFoundInTheFile(_ name: String) throws {
        let file = SampleLectureTests.folder.appendingPathComponent(name + "/lecture.md")
        let reading = Reading(bytes: Array(try Data(contentsOf: file)))
        for cell in reading.lecture.cells {
            let text = cell.code.text
            for index in text.lineStarts.indices {
                let line = String(decoding: text.line(index), as: UTF8.self)
                let place = cell.code.base.advanced(by: Int(text.lineStarts[index]))
                #expect(reading.map.line(at: place).hasSuffix(line))
                let column = reading.map.location(of: place).column
                #expect(reading.map.line(at: place).utf8.count == column - 1 + line.utf8.count)
            }
        }
    }

    @Test func optionsHaveTheirMeaning() {
        let reading = Reading(
            """
            ```swift
            //| label: a.b-1
            //| caption: "Say \\"*this*\\""
            //| alt: It's a: colon
            //| echo: fold
            //|output:false

            //| eval: false
            //| error: true
            //| steps: true
            //| timeout: 0.5
            //| variant: seed
            let x = 1 // | no option
            ```
            """)
        #expect(reading.problems.isEmpty)
        let options = reading.lecture.cells[0].options
        #expect(options.label == "a.b-1")
        #expect(options.caption?.plain == "Say \"this\"")
        #expect(options.alternative == "It's a: colon")
        #expect(options.echo == .folded && options.output == .hidden)
        #expect(!options.isEvaluated && options.expectsError && options.steps == StepOptions())
        #expect(options.timeout == 0.5)
        #expect(options.variant == "seed")
        #expect(reading.lecture.cells[0].code.string == "let x = 1 // | no option")
    }

    @Test func valuesKnowTheCellsBeforeThem() {
        let reading = Reading(
            "`{swift} a` \n\n```swift\n//| caption: \"`{swift} b`\"\n1\n```\n\n`{swift} c` 2<!-- = d -->\n")
        #expect(reading.lecture.inlineValues.map(\.cellsBefore) == [0, 1, 1])
        #expect(reading.lecture.checkedNumbers.map(\.cellsBefore) == [1])
    }

    @Test(arguments: [
        ("0.01<!-- = a -->", "0.01"), ("-3<!-- = a -->", "-3"), ("\u{2212}3.5<!--=a-->", "\u{2212}3.5"),
        ("x1<!-- = a -->", "1"), ("1e-4<!-- given -->", "1e-4"), ("2.5E+3<!-- given -->", "2.5E+3"),
        ("3-4<!-- = a -->", "4"), ("v1.2<!-- = a -->", "1.2"), ("(5<!-- = a -->)", "5"), ("**7<!-- = a -->**", "7"),
        ("a.5<!-- = a -->", "5"), (".5<!-- = a -->", "5"),
    ])
    func numbersOfTheProse(_ markdown: String, _ digits: String) {
        let reading = Reading(markdown)
        #expect(reading.lecture.checkedNumbers.map(\.digits) == [digits])
        #expect(reading.lecture.checkedNumbers.map { reading.source($0.digitsRange) } == [digits])
        #expect(reading.problems.isEmpty)
    }

    @Test func aMarkerThatIsMisspelledDoesNotGiveTheSolutionAway() {
        for marker in ["// BEGIN SOLUTION", "//BEGIN SOLUTION", "// ### BEGIN SOLUTION", "// Begin Solution"] {
            let reading = Reading("```swift\n//| exercise: a\n\(marker)\nsecret\n// END SOLUTION\n```\n")
            #expect(reading.lecture.cells[0].stub == "unanswered()")
        }
    }
}
