import Diagnostics

/// Says which bytes of Swift code are keywords, types, literals, strings and comments; broken code is no obstacle.
public enum CodeColouring {
    public static func runs(of bytes: [UInt8]) -> [CodeRun] {
        var padded = bytes
        for _ in 0..<8 { padded.append(0) }
        return padded.withUnsafeBufferPointer { buffer in
            guard let start = buffer.baseAddress else { preconditionFailure("a padded text is not empty") }
            let names = NameTable()
            var lexer = Lexer(bytes: start, count: bytes.count, base: SourcePosition(offset: 0), names: names)
            lexer.lexAll()
            var painter = Painter(bytes: bytes, tokens: lexer.tokens)
            painter.paint()
            return painter.runs
        }
    }

    /// Walks over the tokens and what lies between them.
    private struct Painter {
        let bytes: [UInt8]
        let tokens: [Token]
        var runs: [CodeRun] = []
        var position = 0

        mutating func paint() {
            for index in 0..<tokens.count {
                let token = tokens[index]
                guard token.end > token.start, Int(token.start) >= position else { continue }
                paintGap(to: Int(token.start))
                append(Int(token.end), role(index))
            }
            paintGap(to: bytes.count)
        }

        /// White space and comments, and what the lexer could not read.
        private mutating func paintGap(to end: Int) {
            while position < end {
                if bytes[position] == UInt8(ascii: "/"), position + 1 < end {
                    if bytes[position + 1] == UInt8(ascii: "/") {
                        append(lineEnd(end), .comment)
                        continue
                    }
                    if bytes[position + 1] == UInt8(ascii: "*") {
                        append(commentEnd(end), .comment)
                        continue
                    }
                }
                append(position + 1, .plain)
            }
        }

        private func lineEnd(_ end: Int) -> Int {
            var place = position
            while place < end, bytes[place] != 10, bytes[place] != 13 { place += 1 }
            return place
        }

        private func commentEnd(_ end: Int) -> Int {
            var place = position + 2
            var depth = 1
            while place < end, depth > 0 {
                let second = place + 1 < end ? bytes[place + 1] : 0
                if bytes[place] == UInt8(ascii: "*"), second == UInt8(ascii: "/") {
                    depth -= 1
                    place += 2
                } else if bytes[place] == UInt8(ascii: "/"), second == UInt8(ascii: "*") {
                    depth += 1
                    place += 2
                } else {
                    place += 1
                }
            }
            return min(place, end)
        }

        private mutating func append(_ end: Int, _ role: CodeRun.Role) {
            if let last = runs.last, last.role == role {
                runs[runs.count - 1] = CodeRun(range: last.range.lowerBound..<end, role: role)
            } else {
                runs.append(CodeRun(range: position..<end, role: role))
            }
            position = end
        }

        private func role(_ index: Int) -> CodeRun.Role {
            let token = tokens[index]
            switch token.kind {
            case .string, .stringStart, .stringSegment, .interpolation, .interpolationEnd, .stringEnd, .stringError:
                return .string
            case .integer, .float, .trueWord, .falseWord, .nilWord: return .literal
            case .selfTypeWord, .anyTypeWord: return .type
            case .underscore: return .plain
            case .at: return .keyword
            case .identifier: return wordRole(index)
            default:
                // `.default` and `label in:` are names.
                guard token.kind.isKeyword else { return .plain }
                return isMember(index) || isLabel(index) ? .plain : .keyword
            }
        }

        private func isMember(_ index: Int) -> Bool {
            index > 0 && (tokens[index - 1].kind == .period || tokens[index - 1].kind == .prefixPeriod)
                && tokens[index].kind != .initWord && tokens[index].kind != .selfWord
        }

        private func isLabel(_ index: Int) -> Bool {
            guard index + 1 < tokens.count, tokens[index].kind != .defaultWord else { return false }
            if tokens[index + 1].kind == .colon { return true }
            // `in x:` as the two names of a parameter.
            guard index > 0, tokens[index - 1].kind == .leftParen || tokens[index - 1].kind == .comma else {
                return false
            }
            return tokens[index + 1].kind == .identifier && index + 2 < tokens.count
                && tokens[index + 2].kind == .colon
        }

        private func wordRole(_ index: Int) -> CodeRun.Role {
            let token = tokens[index]
            if index > 0, tokens[index - 1].kind == .at, tokens[index - 1].end == token.start { return .keyword }
            if token.flags.contains(.escaped) || isMember(index) { return capitalRole(token) }
            return isContextualKeyword(index) ? .keyword : capitalRole(token)
        }

        private func capitalRole(_ token: Token) -> CodeRun.Role {
            let first = bytes[Int(token.start)]
            return first >= UInt8(ascii: "A") && first <= UInt8(ascii: "Z") ? .type : .plain
        }

        /// `mutating func`, `some View`, `get {`: words that are special in front of certain others.
        private func isContextualKeyword(_ index: Int) -> Bool {
            let name = tokens[index].name
            guard index + 1 < tokens.count else { return false }
            let next = tokens[index + 1]
            switch name {
            case Name.get.index, Name.set.index, Name.willSet.index, Name.didSet.index:
                return next.kind == .leftBrace || next.kind == .rightBrace
                    || (next.kind == .identifier && next.name == Name.set.index)
                    || (next.kind == .leftParen && index > 0 && tokens[index - 1].kind != .period && next.startsLine)
            case Name.some.index, Name.any.index:
                return next.kind == .identifier && !next.startsLine
            default:
                guard Parser.isContextualModifier(name), !next.startsLine else { return false }
                return next.kind == .identifier || (next.kind.isKeyword && next.kind != .inWord && next.kind != .isWord)
            }
        }
    }
}
