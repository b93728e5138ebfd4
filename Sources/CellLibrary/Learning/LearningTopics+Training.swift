import Interpreter
import Learning
import Tensors

extension LearningTopics {
    static let scheduleRows: [Builtin] = [
        Builtin(
            "constant", "static var constant: Schedule { get }", .function0 { Schedule.constant },
            "Always the first rate."),
        Builtin(
            "steps", "static func steps(every: Int, factor: Double) -> Schedule",
            .function2 { (a: Int, b: Double) in Schedule.steps(every: a, factor: b) },
            "Times a factor every so many epochs."),
        Builtin(
            "exponential", "static func exponential(_ factor: Double) -> Schedule",
            .function1 { (a: Double) in Schedule.exponential(a) }, "Times a factor each epoch."),
        Builtin(
            "cosine", "static func cosine(_ epochs: Int) -> Schedule", .function1 { (a: Int) in Schedule.cosine(a) },
            "Half a cosine from 1 down to 0 over so many epochs."),
        Builtin(
            "warmUp", "static func warmUp(_ epochs: Int, then: Schedule) -> Schedule",
            .function2 { (a: Int, b: Schedule) in Schedule.warmUp(a, then: b) },
            "A straight rise over so many epochs, then another schedule."),
        Builtin(
            "factor", "func factor(_ epoch: Int) -> Double",
            .function2 { (base: Schedule, epoch: Int) in base.factor(epoch) },
            "What the first rate is multiplied by in an epoch, from 0."),
    ]

    static let epochReportRows: [Builtin] = [
        Builtin(
            "epoch", "var epoch: Int { get }", .function1 { (base: EpochReport) in base.epoch }, "Its number, from 0."),
        Builtin(
            "loss", "var loss: Double { get }", .function1 { (base: EpochReport) in base.loss },
            "The mean loss of its batches while they were learned."),
        Builtin(
            "validationLoss", "var validationLoss: Double? { get }",
            .function1 { (base: EpochReport) in base.validationLoss }, "On the validation data, where there are any."),
        Builtin(
            "rate", "var rate: Double { get }", .function1 { (base: EpochReport) in base.rate },
            "The rate of its steps."),
    ]

    static let trainingHistoryRows: [Builtin] = [
        Builtin(
            "epochs", "var epochs: [EpochReport] { get }", .function1 { (base: TrainingHistory) in base.epochs },
            "One report for each epoch."),
        Builtin(
            "losses", "var losses: [Double] { get }", .function1 { (base: TrainingHistory) in base.losses },
            "The loss of each epoch."),
        Builtin(
            "validationLosses", "var validationLosses: [Double] { get }",
            .function1 { (base: TrainingHistory) in base.validationLosses }, "The validation loss of each epoch."),
        Builtin(
            "stoppedEarly", "var stoppedEarly: Bool { get }",
            .function1 { (base: TrainingHistory) in base.stoppedEarly }, "Whether early stopping ended it."),
    ]

    static let earlyStoppingRows: [Builtin] = [
        Builtin(
            "patience", "var patience: Int { get }", .function1 { (base: EarlyStopping) in base.patience },
            "How many epochs without improvement are allowed."),
        Builtin(
            "minimumChange", "var minimumChange: Double { get }",
            .function1 { (base: EarlyStopping) in base.minimumChange },
            "How much lower a loss must be to count as better."),
        Builtin(
            "init", "init(patience: Int = 5, minimumChange: Double = 0)",
            .function2 { (patience: Int, minimumChange: Double) in
                EarlyStopping(patience: patience, minimumChange: minimumChange)
            }, "Ends after so many epochs without improvement."),
    ]

    static let trainerRows: [Builtin] = [
        Builtin(
            "epochs", "var epochs: Int { get set }",
            .native(
                get: .function1 { (base: Trainer) in base.epochs },
                set: .mutatingProcedure1 { (base: inout Trainer, value: Int) in base.epochs = value }),
            "How often all data are seen."),
        Builtin(
            "batchSize", "var batchSize: Int? { get set }",
            .native(
                get: .function1 { (base: Trainer) in base.batchSize },
                set: .mutatingProcedure1 { (base: inout Trainer, value: Int?) in base.batchSize = value }),
            "Rows in a batch; nil takes all rows at once."),
        Builtin(
            "shuffles", "var shuffles: Bool { get set }",
            .native(
                get: .function1 { (base: Trainer) in base.shuffles },
                set: .mutatingProcedure1 { (base: inout Trainer, value: Bool) in base.shuffles = value }),
            "Whether batches are drawn in random order."),
        Builtin(
            "schedule", "var schedule: Schedule { get set }",
            .native(
                get: .function1 { (base: Trainer) in base.schedule },
                set: .mutatingProcedure1 { (base: inout Trainer, value: Schedule) in base.schedule = value }),
            "How the rate changes from epoch to epoch."),
        Builtin(
            "validation", "var validation: DataSet? { get set }",
            .native(
                get: .function1 { (base: Trainer) in base.validation },
                set: .mutatingProcedure1 { (base: inout Trainer, value: DataSet?) in base.validation = value }),
            "Data that are only looked at."),
        Builtin(
            "earlyStopping", "var earlyStopping: EarlyStopping? { get set }",
            .native(
                get: .function1 { (base: Trainer) in base.earlyStopping },
                set: .mutatingProcedure1 { (base: inout Trainer, value: EarlyStopping?) in base.earlyStopping = value }),
            "When to end before the last epoch."),
        Builtin(
            "clipNorm", "var clipNorm: Double? { get set }",
            .native(
                get: .function1 { (base: Trainer) in base.clipNorm },
                set: .mutatingProcedure1 { (base: inout Trainer, value: Double?) in base.clipNorm = value }),
            "Gradients longer than this are shortened."),
        Builtin(
            "init",
            "init(epochs: Int, batchSize: Int? = nil, shuffles: Bool = true, schedule: Schedule = .constant, validation: DataSet? = nil, earlyStopping: EarlyStopping? = nil, clipNorm: Double? = nil)",
            .function7 {
                (
                    epochs: Int, batchSize: Int?, shuffles: Bool, schedule: Schedule, validation: DataSet?,
                    earlyStopping: EarlyStopping?, clipNorm: Double?
                ) in
                Trainer(
                    epochs: epochs, batchSize: batchSize, shuffles: shuffles, schedule: schedule,
                    validation: validation, earlyStopping: earlyStopping, clipNorm: clipNorm)
            }, "A training of so many epochs."),
    ]

    static let trainRows: [Builtin] = [
        Builtin(
            "train",
            "@discardableResult func train<Model: Layer, Rule: Optimizer>(_ model: inout Model, on data: DataSet, loss: (Tensor, Tensor) -> Tensor, optimizer: inout Rule, afterEpoch: (EpochReport) -> Bool = { _ in true }) -> TrainingHistory",
            .source(
                """
                var rule = optimizer
                let (history, parameters) = _train(
                    model._erased, data, loss, rule.rate, { rule.rate = $0 },
                    { (parameters: [Tensor], gradients: [Tensor]) -> [Tensor] in
                        var changed = parameters
                        rule.update(&changed, gradients)
                        return changed
                    }, afterEpoch)
                optimizer = rule
                model.parameters = parameters
                return history
                """), "Trains the model in place. `afterEpoch` may end the training by returning false."),
        Builtin(
            "_train",
            "func _train(_ model: AnyLayer, _ data: DataSet, _ loss: (Tensor, Tensor) -> Tensor, _ rate: Double, _ setRate: (Double) -> Void, _ update: ([Tensor], [Tensor]) -> [Tensor], _ afterEpoch: (EpochReport) -> Bool) -> (TrainingHistory, [Tensor])",
            .function8 {
                (
                    base: Trainer, model: AnyLayer, data: DataSet, loss: NativeClosure2<Tensor, Tensor, Tensor>,
                    rate: Double, setRate: NativeClosure1<Double, NativeVoid>,
                    update: NativeClosure2<[Tensor], [Tensor], [Tensor]>, afterEpoch: NativeClosure1<EpochReport, Bool>
                ) in
                var model = model
                var rule = CellOptimizer(rate: rate, setRate: setRate, update: update)
                let history = base.train(
                    &model, on: data, loss: { loss($0, $1) }, optimizer: &rule, afterEpoch: { afterEpoch($0) })
                return NativePair(history, model.parameters)
            }),
    ]
}
