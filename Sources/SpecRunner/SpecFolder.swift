import Foundation

/// Finds the specs below a folder.
public enum SpecFolder {
    /// All `topic/case.swift`, sorted by name.
    public static func specs(in folder: String) -> [Spec] {
        let manager = FileManager.default
        let files = (manager.enumerator(atPath: folder)?.allObjects as? [String] ?? []).sorted()
        return files.filter { $0.hasSuffix(".swift") }.map { file in
            let path = folder + "/" + file
            return Spec(
                name: String(file.dropLast(".swift".count)), path: path,
                source: [UInt8](manager.contents(atPath: path) ?? Data()))
        }
    }
}
