import Diagnostics
import LectureModel

/// Finds the markers of solutions in a cell's code.
struct SolutionReader {
    let state: ReaderState
    let code: SourceFragment

    private enum Marker { case begin, end }

    func read(role: Cell.Role) -> [SolutionRegion] {
        var regions: [SolutionRegion] = []
        var open: (line: Int, indentation: String)?
        for index in code.text.lineStarts.indices {
            guard let marker = marker(index) else { continue }
            guard case .exercise = role else {
                state.report(.error, CellMessages.misplacedMarker, at: range(of: index))
                continue
            }
            switch (marker, open) {
            case (.begin, nil): open = (index, indentation(of: index))
            case (.begin, let outer?):
                let note = Diagnostic(.note, CellMessages.outerMarker, at: range(of: outer.line))
                state.report(.error, CellMessages.nestedMarker, at: range(of: index), notes: [note])
            case (.end, nil): state.report(.error, CellMessages.endWithoutBegin, at: range(of: index))
            case (.end, let begin?):
                regions.append(SolutionRegion(lines: begin.line...index, indentation: begin.indentation))
                open = nil
            }
        }
        if let open {
            state.report(.error, CellMessages.beginWithoutEnd, at: range(of: open.line))
            // What may be a solution is not shown to students.
            let last = code.text.lineStarts.count - 1
            regions.append(SolutionRegion(lines: open.line...last, indentation: open.indentation))
        }
        return regions
    }

    private func marker(_ index: Int) -> Marker? {
        let line = code.text.line(index)
        guard let slash = line.firstIndex(of: UInt8(ascii: "/")), let comment = line[slash...].firstRange(of: "//")
        else { return nil }
        let isWhole = line[..<comment].allSatisfy(\.isBlank)
        guard let marker = Self.marker(in: line[(comment + 2)...]) else { return nil }
        if isWhole { return marker }
        state.report(.error, CellMessages.markerBehindCode, at: range(of: index))
        return nil
    }

    /// `BEGIN SOLUTION`, also with nbgrader's number signs; any case, for a slip must not give the solution away.
    private static func marker(in comment: ArraySlice<UInt8>) -> Marker? {
        let words = comment.split { $0.isBlank || $0 == UInt8(ascii: "#") || $0 == 0x0D }
        guard words.count == 2, String(decoding: words[1], as: UTF8.self).lowercased() == "solution" else {
            return nil
        }
        switch String(decoding: words[0], as: UTF8.self).lowercased() {
        case "begin": return .begin
        case "end": return .end
        default: return nil
        }
    }

    private func indentation(of index: Int) -> String {
        String(decoding: code.text.line(index).prefix(while: \.isBlank), as: UTF8.self)
    }

    private func range(of index: Int) -> SourceRange {
        let line = code.text.line(index)
        let start = line.firstIndex { !$0.isBlank } ?? line.endIndex
        return SourceRange(code.base.advanced(by: start), code.base.advanced(by: line.endIndex))
    }
}

extension ArraySlice<UInt8> {
    /// Where `other` first stands in the slice.
    fileprivate func firstRange(of other: StaticString) -> Int? {
        let count = other.utf8CodeUnitCount
        var index = startIndex
        while index + count <= endIndex {
            let isHere = other.withUTF8Buffer { other in
                (0..<count).allSatisfy { self[index + $0] == other[$0] }
            }
            if isHere { return index }
            index += 1
        }
        return nil
    }
}
