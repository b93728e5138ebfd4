/// A drawing before it is written: shapes and texts in their order, with computed boxes.
struct Scene {
    var width: Double
    var height: Double
    private(set) var items: [SceneItem] = []
    /// What a reader must be told about the drawing itself, as that points were left out.
    var notes: [String] = []

    /// The width of the text column, which curves and planes fill.
    static let column = 576.0

    init(width: Double = column, height: Double = 0) {
        self.width = width
        self.height = height
    }

    /// All texts, those of drawings inside at their places in this one.
    var texts: [SceneText] { Self.texts(items) }

    private static func texts(_ items: [SceneItem]) -> [SceneText] {
        items.flatMap { item -> [SceneText] in
            switch item {
            case .text(let text): [text]
            case .group(let items, let x, let y):
                texts(items).map { text in
                    var text = text
                    text.x += x
                    text.y += y
                    return text
                }
            default: []
            }
        }
    }

    /// Puts another drawing at a place of this one.
    mutating func draw(_ other: Scene, x: Double, y: Double) {
        items.append(.group(other.items, x: x, y: y))
        notes += other.notes.filter { !notes.contains($0) }
    }

    mutating func add(_ item: SceneItem) { items.append(item) }

    mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ stroke: Stroke) {
        items.append(.line(x1: x1, y1: y1, x2: x2, y2: y2, stroke))
    }

    mutating func rectangle(_ box: Box, radius: Double = 0, fill: SceneFill = .none, stroke: Stroke? = nil) {
        items.append(.rectangle(box, radius: radius, fill, stroke))
    }

    mutating func circle(_ x: Double, _ y: Double, _ radius: Double, fill: SceneFill, stroke: Stroke? = nil) {
        items.append(.circle(x: x, y: y, radius: radius, fill, stroke))
    }

    mutating func path(_ path: PathData, fill: SceneFill = .none, stroke: Stroke? = nil) {
        guard !path.isEmpty else { return }
        items.append(.path(path, fill, stroke))
    }

    mutating func text(_ text: SceneText) {
        guard !text.string.isEmpty else { return }
        items.append(.text(text))
    }

    mutating func text(
        _ string: String, _ x: Double, _ y: Double, _ anchor: SceneText.Anchor = .start, ink: Ink = .text,
        size: Double = TextMetrics.size, bold: Bool = false, halo: Bool = false
    ) {
        text(
            SceneText(
                string: string, x: x, y: y, anchor: anchor, size: size, ink: ink, isBold: bold, hasHalo: halo))
    }

    /// A name of mathematics: what follows an underscore hangs below the line.
    mutating func symbol(
        _ name: String, _ x: Double, _ y: Double, _ anchor: SceneText.Anchor = .start, ink: Ink = .text,
        size: Double = TextMetrics.size
    ) {
        let parts = name.split(separator: "_", maxSplits: 1)
        var text = SceneText(string: name, x: x, y: y, anchor: anchor, size: size, ink: ink)
        if parts.count == 2 { (text.string, text.lower) = (String(parts[0]), String(parts[1])) }
        self.text(text)
    }

    /// Text whose middle is at `y`.
    mutating func centered(
        _ string: String, _ x: Double, _ y: Double, _ anchor: SceneText.Anchor = .middle, ink: Ink = .text,
        size: Double = TextMetrics.size, bold: Bool = false, halo: Bool = false
    ) {
        text(string, x, y + size * 0.36, anchor, ink: ink, size: size, bold: bold, halo: halo)
    }

    /// An arrow head whose tip is at a point, looking along a direction.
    mutating func arrowHead(_ x: Double, _ y: Double, alongX dx: Double, y dy: Double, size: Double = 7, ink: Ink) {
        let length = (dx * dx + dy * dy).squareRoot()
        guard length > 0 else { return }
        let (ux, uy) = (dx / length, dy / length)
        var path = PathData()
        path.move(x, y)
        path.line(x - size * ux + size * 0.45 * uy, y - size * uy - size * 0.45 * ux)
        path.line(x - size * ux - size * 0.45 * uy, y - size * uy + size * 0.45 * ux)
        path.close()
        self.path(path, fill: SceneFill(ink))
    }

    /// Whether a text box is free of all texts so far.
    func isFree(_ box: Box) -> Bool {
        !texts.contains { $0.box.overlaps(box) }
    }
}
