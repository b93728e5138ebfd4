import Interpreter
import Learning
import Tensors

extension AnyLayer: CellHosted {
    public static var cellName: String { "AnyLayer" }
}

extension Dense: CellHosted {
    public static var cellName: String { "Dense" }
}

extension Activation: CellHosted {
    public static var cellName: String { "Activation" }
}

extension Initializer: CellHosted {
    public static var cellName: String { "Initializer" }
}

extension Conv1D: CellHosted {
    public static var cellName: String { "Conv1D" }
}

extension Conv2D: CellHosted {
    public static var cellName: String { "Conv2D" }
}

extension Conv3D: CellHosted {
    public static var cellName: String { "Conv3D" }
}

extension MaxPool1D: CellHosted {
    public static var cellName: String { "MaxPool1D" }
}

extension MaxPool2D: CellHosted {
    public static var cellName: String { "MaxPool2D" }
}

extension MaxPool3D: CellHosted {
    public static var cellName: String { "MaxPool3D" }
}

extension AveragePool1D: CellHosted {
    public static var cellName: String { "AveragePool1D" }
}

extension AveragePool2D: CellHosted {
    public static var cellName: String { "AveragePool2D" }
}

extension AveragePool3D: CellHosted {
    public static var cellName: String { "AveragePool3D" }
}

extension Flatten: CellHosted {
    public static var cellName: String { "Flatten" }
}

extension Lambda: CellHosted {
    public static var cellName: String { "Lambda" }
}

extension Dropout: CellHosted {
    public static var cellName: String { "Dropout" }
}

extension LayerNorm: CellHosted {
    public static var cellName: String { "LayerNorm" }
}

extension BatchNorm: CellHosted {
    public static var cellName: String { "BatchNorm" }
}

extension BatchNorm.Statistics: CellHosted {
    public static var cellName: String { "Statistics" }
}

extension Embedding: CellHosted {
    public static var cellName: String { "Embedding" }
}

extension RecurrentOutput: CellHosted {
    public static var cellName: String { "RecurrentOutput" }
}

extension RNN: CellHosted {
    public static var cellName: String { "RNN" }
}

extension LSTMState: CellHosted {
    public static var cellName: String { "LSTMState" }
}

extension LSTM: CellHosted {
    public static var cellName: String { "LSTM" }
}

extension LSTM.Gates: CellHosted {
    public static var cellName: String { "Gates" }
}

extension GRU: CellHosted {
    public static var cellName: String { "GRU" }
}

extension MultiHeadAttention: CellHosted {
    public static var cellName: String { "MultiHeadAttention" }
}

extension Sequential: CellHosted {
    public static var cellName: String { "Sequential" }
}

extension LayerGraph: CellHosted {
    public static var cellName: String { "LayerGraph" }
}

extension LayerGraph.Place: CellHosted {
    public static var cellName: String { "Place" }
}

extension LayerGraph.Join: CellHosted {
    public static var cellName: String { "Join" }
}

extension SGD: CellHosted {
    public static var cellName: String { "SGD" }
}

extension Adagrad: CellHosted {
    public static var cellName: String { "Adagrad" }
}

extension Adadelta: CellHosted {
    public static var cellName: String { "Adadelta" }
}

extension RMSProp: CellHosted {
    public static var cellName: String { "RMSProp" }
}

extension Adam: CellHosted {
    public static var cellName: String { "Adam" }
}

extension Schedule: CellHosted {
    public static var cellName: String { "Schedule" }
}

extension EpochReport: CellHosted {
    public static var cellName: String { "EpochReport" }
}

extension TrainingHistory: CellHosted {
    public static var cellName: String { "TrainingHistory" }
}

extension EarlyStopping: CellHosted {
    public static var cellName: String { "EarlyStopping" }
}

extension Trainer: CellHosted {
    public static var cellName: String { "Trainer" }
}

extension DataTable: CellHosted {
    public static var cellName: String { "DataTable" }
}

extension DataSet: CellHosted {
    public static var cellName: String { "DataSet" }
}

extension Fraction: CellHosted {
    public static var cellName: String { "Fraction" }
    public var cellAppearance: CellAppearance { .ratio(numerator, over: denominator) }
}

extension Stump: CellHosted {
    public static var cellName: String { "Stump" }
}

extension AdaBoost: CellHosted {
    public static var cellName: String { "AdaBoost" }
}

extension AdaBoost.Round: CellHosted {
    public static var cellName: String { "Round" }
}

extension Impurity: CellHosted {
    public static var cellName: String { "Impurity" }
}

extension DecisionTree: CellHosted {
    public static var cellName: String { "DecisionTree" }
}

extension DecisionTree.Node: CellHosted {
    public static var cellName: String { "Node" }
}

extension Bagging: CellHosted {
    public static var cellName: String { "Bagging" }
}

extension KMeans: CellHosted {
    public static var cellName: String { "KMeans" }
}

extension KMeans.Step: CellHosted {
    public static var cellName: String { "Step" }
}

extension PCA: CellHosted {
    public static var cellName: String { "PCA" }
}

extension Kernel: CellHosted {
    public static var cellName: String { "Kernel" }
}

extension SupportVectorMachine: CellHosted {
    public static var cellName: String { "SupportVectorMachine" }
}

extension GridWorld: CellHosted {
    public static var cellName: String { "GridWorld" }
}

extension Policy: CellHosted {
    public static var cellName: String { "Policy" }
}

extension Planning: CellHosted {
    public static var cellName: String { "Planning" }
}

extension TemporalDifference: CellHosted {
    public static var cellName: String { "TemporalDifference" }
}

extension TemporalDifference.Rule: CellHosted {
    public static var cellName: String { "Rule" }
}

extension Bandit: CellHosted {
    public static var cellName: String { "Bandit" }
}

extension Bandit.Strategy: CellHosted {
    public static var cellName: String { "Strategy" }
}

extension CartPole: CellHosted {
    public static var cellName: String { "CartPole" }
}

extension Episode: CellHosted {
    public static var cellName: String { "Episode" }
}

extension GridWorld.Action: NativeValue {
    public static func read(_ view: ValueView) -> GridWorld.Action { allCases[Int(view.integer)] }
    public func write(to place: ValuePlace) { Int64(rawValue).write(to: place) }
    public static var placeholder: GridWorld.Action { .up }
}

extension GridWorld.Cell: NativeValue {
    public static func read(_ view: ValueView) throws(Fault) -> GridWorld.Cell {
        GridWorld.Cell(try Int.read(view[0]), try Int.read(view[1]))
    }
    public func write(to place: ValuePlace) throws(Fault) { try NativePair(row, column).write(to: place) }
    public static var placeholder: GridWorld.Cell { GridWorld.Cell(0, 0) }
}
