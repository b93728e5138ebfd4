import CWorker
import Glibc

/// A process that grades: it was forked from the one that had run the lectures, gave up its rights, and knows nothing
/// but the bytes that come through its pipe.
struct GradingWorker {
    let process: pid_t
    let requests: Int32
    let answers: Int32
    let layers: SandboxLayers

    /// What it works on: the number of the file, and when it is given up.
    var task: Int?
    var deadline = 0.0
    var handled = 0

    /// Nil where the system has no process to give. `others` are the workers whose pipes the new one must not hold.
    init?(_ masters: MasterFolder, sandboxed: Bool, others: [GradingWorker]) {
        var down: [Int32] = [0, 0]
        var up: [Int32] = [0, 0]
        guard pipe(&down) == 0 else { return nil }
        guard pipe(&up) == 0 else {
            for end in down { close(end) }
            return nil
        }
        let process = worker_fork()
        guard process >= 0 else {
            for end in down + up { close(end) }
            return nil
        }
        if process == 0 {
            for other in others { other.closePipes() }
            close(down[1])
            close(up[0])
            GradingWorker.serve(masters, sandboxed: sandboxed, from: down[0], to: up[1])
        }
        close(down[0])
        close(up[1])
        self.process = process
        requests = down[1]
        answers = up[0]
        let granted = FileDescriptor.readExactly(up[0], 8) ?? []
        layers = SandboxLayers(granted: granted.first.map { Int32($0) } ?? 0)
    }

    // MARK: In the worker

    private static func serve(_ masters: MasterFolder, sandboxed: Bool, from input: Int32, to output: Int32) -> Never {
        let layers = sandboxed ? SandboxLayers.dropRights() : SandboxLayers(granted: 0)
        FileDescriptor.write([UInt8(truncatingIfNeeded: layers.granted)] + [UInt8](repeating: 0, count: 7), to: output)
        while let request = FileDescriptor.readMessage(input) {
            var reader = ByteReader(request)
            let (path, bytes) = (reader.text(), reader.data())
            FileDescriptor.writeMessage(masters.gradedFile(bytes, path).bytes, to: output)
        }
        _exit(0)
    }

    // MARK: In the process that gives out work

    /// False if the worker is gone.
    mutating func start(_ task: Int, _ path: String, _ bytes: [UInt8], deadline: Double) -> Bool {
        self.task = task
        self.deadline = deadline
        var writer = ByteWriter()
        writer.text(path)
        writer.data(bytes)
        return FileDescriptor.writeMessage(writer.bytes, to: requests)
    }

    /// Nil if the worker died, or says what is no answer.
    func answer() -> GradedFile? {
        FileDescriptor.readMessage(answers).flatMap { GradedFile(bytes: $0) }
    }

    func closePipes() {
        close(requests)
        close(answers)
    }

    /// Ends the process, at once where it does not end by itself.
    func end(killing: Bool) {
        if killing { kill(process, SIGKILL) }
        closePipes()
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
    }
}
