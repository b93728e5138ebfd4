import Diagnostics
import Interpreter
import Learning
import Tensors

/// Everything a cell finds in place: the standard library and the topics of the course.
public enum CellLibrary {
    public static let library = Library(
        StandardLibrary.topics + TensorTopics.all + LearningTopics.all
            + ChartTopics.all + DrawingTopics.all + ByHandTopics.all
            + [LectureTopic.topic, CheckLibrary.topic],
        namedTypes: ["Traced"], operators: [("•", "MultiplicationPrecedence")])

    /// A program over this library, with the engine's faults, memory and random numbers under its limits.
    ///
    /// `data` are the contents of the lecture's data files. A plain program that does not import the course is given
    /// the standard library alone.
    public static func makeProgram(
        map: SourceMap, library: Library = library, limits: Limits = Limits(), seed: Int64 = 0,
        data: [String: DataTable] = [:]
    ) -> Program {
        let program = Program(library: library, map: map, limits: limits)
        TensorMemory.limit = Int64(limits.heapBytes)
        RandomGenerator.shared = RandomGenerator(seed: seed)
        program.faultSlot = { FaultSlot.take().map { fault($0) } }
        program.onClosureFault = { FaultSlot.record(TensorFault("closure", [], .stopped)) }
        let shelf = DataShelf(data)
        program.willRun = { [unowned(unsafe) program] in
            program.workMeter = Work.meter
            program.faultMark = FaultSlot.mark
            shelf.use()
            _ = FaultSlot.take()
            Recording.resume(0)
            _ = Phase.set(false)
        }
        return program
    }

    /// What an operation that could not go on is to the program: a limit that it reached, or its own mistake.
    private static func fault(_ fault: TensorFault) -> Fault {
        switch fault.reason {
        case .outOfWork: Fault(.limit(.fuel))
        case .outOfMemory: Fault(.limit(.heap))
        default: Fault(.host(fault.message))
        }
    }
}
