/// What a grading says about files, workers and the class, in alphabetical order.
enum GradingWords {
    static let lost = "the worker that graded it stopped twice; nothing was scored. Please report this file."
    static func progress(_ done: Int, of count: Int, secondsLeft: Double?) -> String {
        var text = "\r\u{1B}[K\(done) of \(count) files"
        if let secondsLeft {
            let seconds = Int(secondsLeft.rounded(.up))
            text += seconds < 90 ? ", \(seconds) s left" : ", \((seconds + 59) / 60) min left"
        }
        return text
    }
    static func refused(_ path: String, _ reason: String) -> String { "\(path): not graded: \(reason)\n" }
    static func sandbox(_ layers: String) -> String { "Graded inside of: \(layers)\n" }
    static let summaryHead = ["exercise", "mean", "of", "answered", "blank", "problems", "known mistakes"]
}
