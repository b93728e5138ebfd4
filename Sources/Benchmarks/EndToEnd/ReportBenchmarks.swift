import Foundation

/// Whole runs of the command line: start-up, the first lecture, and how cost grows with length.
struct ReportBenchmarks {
    private let program: String
    /// Where lectures and reports lie.
    private let folder: String
    private let table: BenchmarkTable

    static func run(program: String) {
        let folder = NSTemporaryDirectory() + "lecture-benchmarks-\(getpid())"
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let table = BenchmarkTable("lecture run, whole process", ["processor ms", "MiB", "aim"], other: 16)
        let benchmarks = ReportBenchmarks(program: program, folder: folder, table: table)
        benchmarks.lectures()
        benchmarks.comparePeer()
    }

    private func lectures() {
        row("an empty lecture", write("", "empty"), aim: "8 ms, 20 MiB")
        row("lectures/03-backprop.md", "lectures/03-backprop.md", aim: "30 ms, 40 MiB")
        let five = ["03-backprop", "07-convolution", "10-lstm", "16-adaboost", "17-gridworld"]
        let together = ProcessCost.median(
            of: [program, "run"] + five.map { "lectures/\($0).md" } + ["--output", folder + "/five/"])
        table.row([
            "the five lectures in one command", number(together?.processor), number(together?.mebibytes), "150 ms",
        ])
        row("100 formulas, 20 figures, 50 cells", write(everything, "everything"), aim: "20 ms")
        row("a cell of 200 lines", write(steps(shown: false), "lines"), aim: "")
        row("the same with 200 steps shown", write(steps(shown: true), "steps"), aim: "3 ms more")
        for count in [1000, 3000, 10_000] {
            row("\(count) paragraphs", write(String(repeating: paragraph, count: count), "prose"), aim: "linear")
        }
        for count in [10, 100, 1000] {
            let cells = (0..<count).map { "```swift\nlet a\($0) = \($0) * 2\na\($0)\n```\n\n" }.joined()
            row("\(count) cells", write(cells, "cells"), aim: "linear")
        }
    }

    /// nbconvert, if it is installed, on a notebook of a few cells in Python, and the same cells as a lecture.
    private func comparePeer() {
        let peers = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Peers").path
        let notebook = peers + "/backprop.ipynb"
        let words = ["jupyter", "nbconvert", "--to", "html", "--execute", "--output-dir", folder, notebook]
        guard let peer = ProcessCost.median(of: words, runs: 3),
            let same = ProcessCost.median(of: command(peers + "/backprop.md")),
            let whole = ProcessCost.median(of: command("lectures/03-backprop.md"))
        else {
            print("nbconvert is not installed (pip install nbconvert ipykernel): no comparison")
            return
        }
        table.row(["nbconvert on a notebook of 5 cells", number(peer.processor), number(peer.mebibytes)])
        table.row(["lecture run on the same cells", number(same.processor), number(same.mebibytes)])
        table.row(["nbconvert / lecture, the same cells", number(peer.processor / same.processor), "", "100"])
        table.row(["nbconvert / all of 03-backprop", number(peer.processor / whole.processor)])
    }

    /// What a long lecture has, one after the other.
    private var everything: String {
        let formulas = (0..<100).map { index in
            "$$\\frac{\\partial E}{\\partial w_{\(index)}} = \\sum_{j=1}^{M} (y_j - t_j)\\, \\sigma'(u_j)\\, h_{\(index)}$$\n\n"
        }
        let cells = (0..<30).map { "```swift\nlet a\($0) = \($0).5 * 2\na\($0)\n```\n\n" }
        let figures = (0..<20).map { index in
            """
            ```swift
            //| label: fig-\(index)
            //| caption: A figure.
            Chart {
                ForEach(0..<40, id: \\.self) { n in
                    LineMark(x: .value("step", n), y: .value("loss", exp(-Double(n) / \(index + 5))))
                }
            }
            ```


            """
        }
        return "# Everything\n\n" + (formulas + cells + figures).joined()
    }

    private func steps(shown: Bool) -> String {
        let lines = (1..<200).map { "let v\($0) = v\($0 - 1) * 0.9 + \($0).5 / (1 + v\($0 - 1))\n" }.joined()
        return "```swift\n" + (shown ? "//| steps: true\n" : "") + "let v0 = 1.25\n" + lines + "```\n"
    }

    private let paragraph = """
        A paragraph with *emphasis*, `code`, a formula $x_1 + \\sigma(x_2)$ and [a link](https://example.org). It goes on for
        a second line, as paragraphs do.


        """

    private func row(_ name: String, _ lecture: String, aim: String) {
        let cost = ProcessCost.median(of: command(lecture))
        table.row([name, number(cost?.processor), number(cost?.mebibytes), aim])
    }

    private func number(_ value: Double?) -> String { BenchmarkTable.number(value) }

    private func command(_ lecture: String) -> [String] {
        [program, "run", lecture, "--output", folder + "/report.html"]
    }

    private func write(_ text: String, _ name: String) -> String {
        let path = folder + "/" + name + ".md"
        _ = FileManager.default.createFile(atPath: path, contents: Data(text.utf8))
        return path
    }
}
