import Diagnostics
import Interpreter
import Tensors

/// Everything a cell finds in place: the standard library and the topics of the course.
public enum CellLibrary {
    public static let library = Library(
        StandardLibrary.topics + TensorTopics.all + ChartTopics.all + DrawingTopics.all + ByHandTopics.all + [
            LectureTopic.topic, CheckLibrary.topic,
        ], namedTypes: ["Traced"], operators: [("•", "MultiplicationPrecedence")])

    /// A program over this library, with the engine's faults, memory and random numbers under its limits.
    public static func makeProgram(map: SourceMap, limits: Limits = Limits(), seed: Int64 = 0) -> Program {
        let program = Program(library: library, map: map, limits: limits)
        TensorMemory.limit = Int64(limits.heapBytes)
        RandomGenerator.shared = RandomGenerator(seed: seed)
        program.faultSlot = { FaultSlot.take()?.message }
        program.onClosureFault = { FaultSlot.record(TensorFault("closure", [], .stopped)) }
        program.willRun = {
            _ = FaultSlot.take()
            Recording.resume(0)
        }
        return program
    }
}
