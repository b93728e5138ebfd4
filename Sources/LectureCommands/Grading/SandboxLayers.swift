import CWorker

/// What keeps a worker from doing more than compute, beside the language itself.
struct SandboxLayers {
    enum Mode: String, CaseIterable {
        case on, off, require
    }

    let granted: Int32

    private static let names: [(bit: Int, name: String)] = [
        (worker_no_new_privileges, "no new privileges"), (worker_resource_limits, "resource limits"),
        (worker_landlock, "landlock"), (worker_seccomp, "seccomp"),
    ]

    /// Gives the rights up, for good.
    static func dropRights() -> SandboxLayers {
        SandboxLayers(granted: worker_drop_rights(4 << 30))
    }

    var isComplete: Bool { SandboxLayers.names.allSatisfy { granted & Int32($0.bit) != 0 } }

    /// For people: the language is always on.
    var words: String {
        let on = SandboxLayers.names.filter { granted & Int32($0.bit) != 0 }.map(\.name)
        return (["the language"] + on).joined(separator: ", ")
    }
}
