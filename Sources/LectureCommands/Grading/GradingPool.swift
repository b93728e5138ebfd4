import Glibc
import Runner

/// Gives files to workers, and gathers what comes back; a worker that dies is replaced, and its file tried once more.
struct GradingPool {
    private let masters: MasterFolder
    private let count: Int
    private let mode: SandboxLayers.Mode
    private let journal: Journal?
    private let context: [UInt8]
    private var workers: [GradingWorker] = []
    private var progress: GradingProgress
    private(set) var layers: SandboxLayers?

    /// A worker serves so many files, then a fresh one takes its place: memory stays flat.
    private static let filesPerWorker = 50
    /// No file takes longer than this; the limits of its exercises come first.
    private static let milliseconds = 600_000.0

    /// One file on its way.
    private struct Task {
        let path: String
        var attempts = 0
        var key: [UInt8] = []
        var result: GradedFile?
    }
    private var tasks: [Task] = []

    init(
        _ masters: MasterFolder, workers count: Int, _ mode: SandboxLayers.Mode, journal: Journal?, context: [UInt8],
        _ console: Console
    ) {
        self.masters = masters
        self.count = count
        self.mode = mode
        self.journal = journal
        self.context = masters.hash + context
        progress = GradingProgress(console)
    }

    /// What came of each file, in their order.
    mutating func grade(_ paths: [String]) throws(CommandError) -> [GradedFile] {
        signal(SIGPIPE, SIG_IGN)
        tasks = paths.map { Task(path: $0) }
        progress.start(paths.count)
        var waiting = Array(tasks.indices.reversed())
        while !waiting.isEmpty || workers.contains(where: { $0.task != nil }) {
            try dispatch(&waiting)
            collect(&waiting)
        }
        for worker in workers { worker.end(killing: false) }
        progress.end()
        return tasks.map { $0.result ?? GradedFile(path: $0.path, refusal: GradingWords.lost) }
    }

    // MARK: Out

    private mutating func dispatch(_ waiting: inout [Int]) throws(CommandError) {
        while let next = waiting.last, workers.filter({ $0.task != nil }).count < count {
            waiting.removeLast()
            guard let bytes = load(next) else { continue }
            var worker = try idleWorker()
            let deadline = MonotonicClock.milliseconds() + GradingPool.milliseconds
            if worker.start(next, tasks[next].path, bytes, deadline: deadline) {
                workers.append(worker)
            } else {
                worker.end(killing: true)
                retry(next, &waiting)
            }
        }
    }

    /// The bytes of a file that is to be graded; nil for one whose result is known.
    private mutating func load(_ index: Int) -> [UInt8]? {
        do throws(CommandError) {
            let bytes = try FileSystem.read(tasks[index].path, largest: MasterFolder.largestSubmission)
            tasks[index].key = Journal.key(of: bytes, context)
            if let known = journal?.records[tasks[index].key] {
                finish(index, known.renamed(tasks[index].path), isNew: false)
                return nil
            }
            return bytes
        } catch {
            finish(index, GradedFile(path: tasks[index].path, refusal: error.message), isNew: false)
            return nil
        }
    }

    private mutating func idleWorker() throws(CommandError) -> GradingWorker {
        if let index = workers.firstIndex(where: { $0.task == nil }) {
            let worker = workers.remove(at: index)
            if worker.handled < GradingPool.filesPerWorker { return worker }
            worker.end(killing: false)
        }
        guard let worker = GradingWorker(masters, sandboxed: mode != .off, others: workers) else {
            throw .noWorker
        }
        layers = worker.layers
        if mode == .require, !worker.layers.isComplete {
            worker.end(killing: true)
            throw .sandboxIncomplete(layers: worker.layers.words)
        }
        return worker
    }

    // MARK: Back

    private mutating func collect(_ waiting: inout [Int]) {
        var polled: [pollfd] = []
        for worker in workers where worker.task != nil {
            polled.append(pollfd(fd: worker.answers, events: Int16(POLLIN), revents: 0))
        }
        guard !polled.isEmpty else { return }
        _ = poll(&polled, nfds_t(polled.count), 1000)
        let now = MonotonicClock.milliseconds()
        for entry in polled {
            guard let index = workers.firstIndex(where: { $0.answers == entry.fd }), let task = workers[index].task
            else { continue }
            if entry.revents != 0 {
                receive(index, task, &waiting)
            } else if workers[index].deadline < now {
                workers.remove(at: index).end(killing: true)
                retry(task, &waiting)
            }
        }
    }

    private mutating func receive(_ index: Int, _ task: Int, _ waiting: inout [Int]) {
        guard let file = workers[index].answer(), file.path == tasks[task].path else {
            workers.remove(at: index).end(killing: true)
            return retry(task, &waiting)
        }
        workers[index].task = nil
        workers[index].handled += 1
        finish(task, file, isNew: true)
    }

    private mutating func retry(_ task: Int, _ waiting: inout [Int]) {
        tasks[task].attempts += 1
        if tasks[task].attempts < 2 {
            waiting.append(task)
        } else {
            finish(task, GradedFile(path: tasks[task].path, refusal: GradingWords.lost), isNew: false)
        }
    }

    private mutating func finish(_ task: Int, _ file: GradedFile, isNew: Bool) {
        if isNew { journal?.add(file, tasks[task].key) }
        tasks[task].result = file
        progress.step()
    }
}
