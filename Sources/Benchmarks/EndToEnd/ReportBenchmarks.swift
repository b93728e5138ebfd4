import Foundation

/// Whole runs of the command line: start-up, the first lecture, and how cost grows with length.
enum ReportBenchmarks {
    static func run(program: String) {
        let folder = NSTemporaryDirectory() + "lecture-benchmarks-\(getpid())"
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }

        print("lecture run, whole process                 processor ms    MiB    aim")
        row("an empty lecture", program, write("", "empty", folder), aim: "8 ms, 20 MiB")
        row("lectures/03-backprop.md", program, "lectures/03-backprop.md", folder, aim: "30 ms, 40 MiB")
        for factor in [1, 10, 100, 1000] {
            let prose = String(repeating: paragraph, count: 10 * factor)
            row("\(10 * factor) paragraphs", program, write(prose, "prose\(factor)", folder), aim: "linear")
        }
        for factor in [1, 10, 100] {
            let cells = (0..<10 * factor).map { "```swift\nlet a\($0) = \($0) * 2\na\($0)\n```\n\n" }.joined()
            row("\(10 * factor) cells", program, write(cells, "cells\(factor)", folder), aim: "linear")
        }
        comparePeers(program, folder)
    }

    /// Peers that are installed, on a notebook with the cells of the lecture on backpropagation in Python.
    private static func comparePeers(_ program: String, _ folder: String) {
        let notebook = "Sources/Benchmarks/EndToEnd/Peers/backprop.ipynb"
        let words = [
            "jupyter", "nbconvert", "--to", "html", "--execute", "--output-dir", folder, notebook,
        ]
        guard FileManager.default.fileExists(atPath: notebook), let peer = ProcessCost.median(of: words, runs: 3),
            let ours = ProcessCost.median(of: command(program, "lectures/03-backprop.md", folder))
        else {
            print("nbconvert is not installed (pip install nbconvert ipykernel matplotlib): no comparison")
            return
        }
        print("nbconvert, the same computation".padded(44) + "\(rounded(peer.processor))   \(rounded(peer.mebibytes))")
        print("ratio of processor times".padded(44) + rounded(peer.processor / ours.processor))
    }

    private static let paragraph = """
        A paragraph with *emphasis*, `code`, a formula $x_1 + \\sigma(x_2)$ and [a link](https://example.org). It goes on for
        a second line, as paragraphs do.


        """

    private static func row(_ name: String, _ program: String, _ lecture: String, _ folder: String = "", aim: String) {
        guard let cost = ProcessCost.median(of: command(program, lecture, folder)) else {
            print(name.padded(44) + "could not be run")
            return
        }
        print(name.padded(44) + rounded(cost.processor).padded(15) + rounded(cost.mebibytes).padded(8) + aim)
    }

    private static func command(_ program: String, _ lecture: String, _ folder: String) -> [String] {
        [program, "run", lecture] + (folder.isEmpty ? [] : ["--output", folder + "/report.html"])
    }

    private static func write(_ text: String, _ name: String, _ folder: String) -> String {
        let path = folder + "/" + name + ".md"
        _ = FileManager.default.createFile(atPath: path, contents: Data(text.utf8))
        return path
    }

    private static func rounded(_ value: Double) -> String {
        String(format: "%.1f", value)
    }
}

extension String {
    fileprivate func padded(_ width: Int) -> String {
        self + String(repeating: " ", count: max(1, width - count))
    }
}
