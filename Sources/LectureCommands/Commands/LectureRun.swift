import Diagnostics
import LectureModel
import Rendering
import Runner

/// One lecture on its way from file to reports, as `lecture run` does it for each.
struct LectureRun {
    var options: RunOptions
    let trustsHTML: Bool
    /// Whether checked numbers that differ are rewritten in the lecture's file.
    let fixesNumbers: Bool
    let figures: MarkdownReport.Figures
    /// Found before anything runs, where a PDF is wanted.
    let chromium: Chromium?

    func run(_ entry: ReportPlan.Entry, _ console: Console) throws(CommandError) -> ExitStatus {
        let started = MonotonicClock.milliseconds()
        var file = try LectureFile(path: entry.input)
        var outcome = LectureRunner.run(file.lecture, in: file.map, options: options)
        if fixesNumbers, !outcome.numberFixes.isEmpty, entry.input != "-" {
            try fix(outcome.numberFixes, file, entry.input, console)
            file = try LectureFile(path: entry.input)
            outcome = LectureRunner.run(file.lecture, in: file.map, options: options)
        }
        let report = Report(
            file.lecture, result: outcome.result, sources: file.map, pictures: file.pictures, trustsHTML: trustsHTML)
        for target in entry.reports { try write(report, as: target, console) }
        let diagnostics = file.diagnostics + outcome.diagnostics + outcome.failedChecks(of: file.lecture)
        console.report(diagnostics, in: file.map)
        let hasErrors = diagnostics.contains { $0.severity == .error }
        summarize(entry, outcome, MonotonicClock.milliseconds() - started, console)
        return hasErrors ? .failed : .success
    }

    private func fix(
        _ fixes: [NumberFix], _ file: LectureFile, _ path: String, _ console: Console
    ) throws(CommandError) {
        let bytes = try FileSystem.read(path)
        try FileSystem.write(NumberFix.apply(fixes, to: bytes, in: file.map), to: path)
        console.say("\(path): \(fixes.count) \(fixes.count == 1 ? "number" : "numbers") rewritten\n")
    }

    private func write(_ report: Report, as target: ReportPlan.Report, _ console: Console) throws(CommandError) {
        let (bytes, files) = try rendered(report, as: target)
        guard let path = target.path else { return console.output(bytes) }
        let folder = FileSystem.folder(of: path)
        if let folder { try FileSystem.makeFolder(folder) }
        for file in files {
            let place = (folder.map { $0 + "/" } ?? "") + file.name
            if let folder = FileSystem.folder(of: place) { try FileSystem.makeFolder(folder) }
            try FileSystem.write(file.bytes, to: place)
        }
        try FileSystem.write(bytes, to: path)
    }

    private func rendered(
        _ report: Report, as target: ReportPlan.Report
    ) throws(CommandError) -> (bytes: [UInt8], files: [WrittenReport.File]) {
        switch target.format {
        case .html: return (HTMLReport(report).write(), [])
        case .markdown:
            // Standard output has no place beside it.
            let figures = target.path == nil ? .inline : figures
            let written = MarkdownReport(report, figures: figures).write()
            return (written.bytes, written.files)
        case .json: return (JSONReport(report).write(), [])
        case .ipynb: return (NotebookReport(report).write(), [])
        case .pdf: return (try printed(report), [])
        }
    }

    private func printed(_ report: Report) throws(CommandError) -> [UInt8] {
        guard let chromium else { throw .noBrowser }
        var report = report
        // They would lead to where the page lay while it was printed.
        report.linksToNeighbours = false
        var pdf = try chromium.print(HTMLReport(report).write())
        PDFTraces.remove(from: &pdf, date: report.lecture.frontMatter.date)
        return pdf
    }

    private func summarize(
        _ entry: ReportPlan.Entry, _ outcome: LectureOutcome, _ milliseconds: Double,
        _ console: Console
    ) {
        let cells = outcome.result.cells
        let failed = cells.filter { $0.state == .failed }.count
        var text = "\(entry.input): \(cells.count) \(cells.count == 1 ? "cell" : "cells")"
        if failed > 0 { text += ", \(failed) failed" }
        let checks = outcome.checks
        if checks.total > 0 { text += ", \(checks.passed) of \(checks.total) checks passed" }
        if console.messagesAreShown { text += ", \(Int(milliseconds.rounded())) ms" }
        let paths = entry.reports.compactMap(\.path)
        if !paths.isEmpty { text += " → " + paths.joined(separator: ", ") }
        console.say(text + "\n")
    }
}
