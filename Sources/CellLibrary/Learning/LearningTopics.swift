import Interpreter
import Learning

/// Layers, training, classics and environments as programs see them.
enum LearningTopics {
    static let all = [layers, pooling, losses, optimizers, training, data, classics, environments, fractions]

    static let losses = BuiltinTopic("Losses", [BuiltinExtension("", lossRows)])

    static let optimizers = BuiltinTopic(
        "Optimisers",
        types: [
            BuiltinType(
                "Optimizer", "protocol Optimizer", .declared,
                "A rule that turns gradients into steps; it remembers what it needs from step to step.",
                members: [
                    Builtin("rate", "var rate: Double { get set }", .declared),
                    Builtin(
                        "update", "mutating func update(_ parameters: inout [Tensor], _ gradients: [Tensor])", .declared
                    ),
                ]),
            BuiltinType(
                "SGD", "struct SGD: Optimizer, CustomStringConvertible", .host(0),
                "w ← w − η g; with momentum v ← μ v + g, w ← w − η v, or Nesterov's w ← w − η (g + μ v)."),
            BuiltinType(
                "Adagrad", "struct Adagrad: Optimizer, CustomStringConvertible", .host(0),
                "s ← s + g², w ← w − η g / (√s + ε): Duchi and others 2011."),
            BuiltinType(
                "Adadelta", "struct Adadelta: Optimizer, CustomStringConvertible", .host(0),
                "s ← ρ s + (1 − ρ) g², Δ = g √(u + ε) / √(s + ε), u ← ρ u + (1 − ρ) Δ², w ← w − η Δ: Zeiler 2012."),
            BuiltinType(
                "RMSProp", "struct RMSProp: Optimizer, CustomStringConvertible", .host(0),
                "s ← ρ s + (1 − ρ) g², w ← w − η g / (√s + ε): Hinton 2012."),
            BuiltinType(
                "Adam", "struct Adam: Optimizer, CustomStringConvertible", .host(0),
                "m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g², w ← w − η m̂ / (√v̂ + ε), both corrected for their start: Kingma and Ba 2015; decay as in AdamW."
            ),
        ],
        [
            BuiltinExtension("Optimizer", optimizerRows),
            BuiltinExtension("", minimizingRows),
            BuiltinExtension("SGD", sgdRows + [.description(of: SGD.self)]),
            BuiltinExtension("Adagrad", adagradRows + [.description(of: Adagrad.self)]),
            BuiltinExtension("Adadelta", adadeltaRows + [.description(of: Adadelta.self)]),
            BuiltinExtension("RMSProp", rmsPropRows + [.description(of: RMSProp.self)]),
            BuiltinExtension("Adam", adamRows + [.description(of: Adam.self)]),
        ])

    static let training = BuiltinTopic(
        "Training",
        types: [
            BuiltinType(
                "Schedule", "struct Schedule: CustomStringConvertible", .host(0),
                "How the rate of learning changes from epoch to epoch, as a factor of the first one."),
            BuiltinType(
                "EpochReport", "struct EpochReport: CustomStringConvertible", .host(0), "What one epoch came to."),
            BuiltinType(
                "TrainingHistory", "struct TrainingHistory: CustomStringConvertible", .host(0),
                "The epochs of a training, and why it ended."),
            BuiltinType(
                "EarlyStopping", "struct EarlyStopping: CustomStringConvertible", .host(0),
                "Ends a training when the validation loss has not improved for a while, and goes back to the best parameters."
            ),
            BuiltinType(
                "Trainer", "struct Trainer: CustomStringConvertible", .host(0),
                "How a model is trained: epochs, batches, schedule, validation, early stopping."),
        ],
        [
            BuiltinExtension("Schedule", scheduleRows + [.description(of: Schedule.self)]),
            BuiltinExtension("EpochReport", epochReportRows + [.description(of: EpochReport.self)]),
            BuiltinExtension("TrainingHistory", trainingHistoryRows + [.description(of: TrainingHistory.self)]),
            BuiltinExtension("EarlyStopping", earlyStoppingRows + [.description(of: EarlyStopping.self)]),
            BuiltinExtension("Trainer", trainerRows + [.description(of: Trainer.self)] + trainRows),
        ])

    static let data = BuiltinTopic(
        "Data sets",
        types: [
            BuiltinType(
                "DataTable", "struct DataTable: CustomStringConvertible", .host(0),
                "What a data file holds: a table with named columns, or arrays with names."),
            BuiltinType(
                "DataSet", "struct DataSet: CustomStringConvertible", .host(0),
                "Inputs and what belongs to them, row by row."),
            BuiltinType(
                "MakeData", "enum MakeData", .declared,
                "Data sets drawn by a formula; noise comes from the shared generator. Targets are class labels."),
            BuiltinType(
                "Digits", "enum Digits", .declared,
                "Digits drawn in code, seven rows of five dots each: a data set of pictures that needs no file."),
        ],
        [
            BuiltinExtension("", dataRows),
            BuiltinExtension("DataTable", dataTableRows + [.description(of: DataTable.self)]),
            BuiltinExtension("DataSet", dataSetRows + [.description(of: DataSet.self)]),
            BuiltinExtension("MakeData", makeDataRows),
            BuiltinExtension("Digits", digitsRows),
        ])

    static let fractions = BuiltinTopic(
        "Exact numbers",
        types: [
            BuiltinType(
                "Fraction",
                "struct Fraction: Hashable, Comparable, ExpressibleByIntegerLiteral, CustomStringConvertible", .host(0),
                "An exact ratio of whole numbers in lowest terms, its denominator positive.",
                members: [Builtin("IntegerLiteralType", "typealias IntegerLiteralType = Int64", .declared)])
        ],
        [
            BuiltinExtension("Fraction", fractionRows)
        ])
}
