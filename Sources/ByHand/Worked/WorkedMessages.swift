/// The words of worked examples.
enum WorkedMessages {
    static let assigned = "nearest centre"
    static let candidate = "candidate"
    static let cell = "cell state"
    static let centre = "new centre: the mean of its points"
    static let distance = "squared distance"
    static let forgetGate = "forget gate"
    static let hidden = "output of the cell"
    static let inputGate = "input gate"
    static let mean = "mean of the batch"
    static func noEntry(_ indices: [Int]) -> String {
        var text = ""
        for index in indices { text += (text.isEmpty ? "" : ", ") + String(index) }
        return "there is no entry [" + text + "]"
    }
    static let normalised = "normalised"
    static let outputGate = "output gate"
    static let resetGate = "reset gate"
    static let score = "score of each key"
    static let share = "its share"
    static let scaled = "scaled and shifted"
    static let updateGate = "update gate"
    static let variance = "variance of the batch"
    static let weightedError = "weighted error"
    static let weightOfHit = "weight of a point that was right"
    static let weightOfMiss = "weight of a point that was wrong"
    static let weightOfStump = "weight of the stump"
    static let weighedValues = "the values, each by its share"
}
