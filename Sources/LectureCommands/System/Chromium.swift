import Glibc

/// An installed Chromium, which alone of all engines sets formulas and tags on paper.
struct Chromium: Sendable {
    let path: String

    /// A first start on a busy machine takes a while.
    private static let patience = 120.0
    private static let names = [
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge",
    ]

    /// The one that CHROMIUM names, or the first on the search path.
    static func find() throws(CommandError) -> Chromium {
        if let named = variable("CHROMIUM") {
            guard FileSystem.isExecutable(named) else { throw .browserFailed(program: named, reason: .didNotStart) }
            return Chromium(path: named)
        }
        let folders = (variable("PATH") ?? "").split(separator: ":")
        for name in names {
            for folder in folders where FileSystem.isExecutable(folder + "/" + name) {
                return Chromium(path: folder + "/" + name)
            }
        }
        throw .noBrowser
    }

    /// Prints a page as a tagged PDF with bookmarks; page numbers come from the page's own style.
    func print(_ page: [UInt8]) throws(CommandError) -> [UInt8] {
        let folder = try FileSystem.makeTemporaryFolder()
        defer { FileSystem.removeFolder(folder) }
        try FileSystem.write(page, to: folder + "/page.html")
        var arguments = [
            "--headless=new", "--disable-gpu", "--no-first-run", "--disable-extensions", "--no-pdf-header-footer",
            "--generate-pdf-document-outline", "--export-tagged-pdf", "--user-data-dir=" + folder + "/profile",
            "--print-to-pdf=" + folder + "/page.pdf",
        ]
        // Chromium refuses its own sandbox to the superuser; the page runs no script and loads nothing.
        if geteuid() == 0 { arguments.append("--no-sandbox") }
        let outcome = ChildProcess.run(
            path, arguments + ["file://" + folder + "/page.html"], seconds: Chromium.patience)
        guard outcome == .exited(0), let bytes = try? FileSystem.read(folder + "/page.pdf"), bytes.count > 4 else {
            throw .browserFailed(program: path, reason: outcome)
        }
        return bytes
    }

    private static func variable(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }
}
