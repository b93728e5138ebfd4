import CCMark

/// The one door to libcmark: block structure, and the names of entities.
enum CommonMarkParser {
    /// Deeper blocks are taken up into their ancestor at this depth, so that no walk over the tree runs out of stack.
    static let deepestNesting = 100

    /// The blocks of `bytes`, and whether some stood deeper than `deepestNesting`.
    static func blocks(of bytes: [UInt8]) -> (document: RawBlock, isTooDeep: Bool) {
        let root = bytes.withUnsafeBytes { buffer in
            cmark_parse_document(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, 0)
        }
        defer { cmark_node_free(root) }
        guard let root else { return (emptyDocument, false) }
        return tree(of: root)
    }

    /// What the entity `&name;` stands for; nil if there is none of that name.
    static func entity(_ name: ArraySlice<UInt8>) -> [UInt8]? {
        let source = [UInt8(ascii: "&")] + name + [UInt8(ascii: ";")]
        let root = source.withUnsafeBytes { buffer in
            cmark_parse_document(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, 0)
        }
        defer { cmark_node_free(root) }
        guard let text = cmark_node_first_child(cmark_node_first_child(root)),
            let literal = cmark_node_get_literal(text)
        else { return nil }
        let decoded = Self.bytes(literal)
        // A name that libcmark does not know stays text, cut at its ampersand.
        return decoded.first == UInt8(ascii: "&") && cmark_node_next(text) != nil ? nil : decoded
    }

    private static var emptyDocument: RawBlock {
        RawBlock(kind: .document, firstLine: 0, firstColumn: 0, lastLine: 0, literal: [])
    }

    private static func tree(of root: OpaquePointer) -> (RawBlock, Bool) {
        let document = emptyDocument
        var open = [document]
        var depth = 0
        var isTooDeep = false
        let iterator = cmark_iter_new(root)
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { break }
            guard let node = cmark_iter_get_node(iterator), node != root, let kind = kind(of: node) else { continue }
            let isContainer = cmark_node_get_type(node) != CMARK_NODE_THEMATIC_BREAK && !isLiteral(node)
            if event == CMARK_EVENT_EXIT {
                depth -= 1
                if depth < deepestNesting { open.removeLast() }
                continue
            }
            let block = block(kind, node)
            if isContainer, depth >= deepestNesting {
                isTooDeep = true
                if kind == .paragraph || isHeading(kind) { open[open.count - 1].children.append(block) }
            } else {
                open[open.count - 1].children.append(block)
                if isContainer { open.append(block) }
            }
            if isContainer { depth += 1 }
        }
        return (document, isTooDeep)
    }

    private static func block(_ kind: RawBlock.Kind, _ node: OpaquePointer) -> RawBlock {
        let literal = isLiteral(node) ? cmark_node_get_literal(node).map(bytes) ?? [] : []
        return RawBlock(
            kind: kind, firstLine: Int(cmark_node_get_start_line(node)) - 1,
            firstColumn: max(0, Int(cmark_node_get_start_column(node)) - 1),
            lastLine: Int(cmark_node_get_end_line(node)) - 1, literal: literal)
    }

    private static func kind(of node: OpaquePointer) -> RawBlock.Kind? {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_BLOCK_QUOTE: .quote
        case CMARK_NODE_LIST: listKind(of: node)
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_CODE_BLOCK: .code(info: cmark_node_get_fence_info(node).map(bytes) ?? [])
        case CMARK_NODE_HTML_BLOCK: .html
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
        case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
        default: nil
        }
    }

    private static func listKind(of node: OpaquePointer) -> RawBlock.Kind {
        let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
        return .list(
            start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
            isTight: cmark_node_get_list_tight(node) != 0)
    }

    private static func isHeading(_ kind: RawBlock.Kind) -> Bool {
        if case .heading = kind { true } else { false }
    }

    private static func isLiteral(_ node: OpaquePointer) -> Bool {
        let type = cmark_node_get_type(node)
        return type == CMARK_NODE_CODE_BLOCK || type == CMARK_NODE_HTML_BLOCK
    }

    private static func bytes(_ text: UnsafePointer<CChar>) -> [UInt8] {
        var bytes: [UInt8] = []
        var next = text
        while next.pointee != 0 {
            bytes.append(UInt8(bitPattern: next.pointee))
            next += 1
        }
        return bytes
    }
}
