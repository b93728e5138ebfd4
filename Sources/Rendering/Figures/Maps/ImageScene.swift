import Figures

/// Draws pictures and rows of feature maps.
enum ImageScene {
    static func draw(_ image: PixelImage, title: String?) -> Scene {
        var scene = Scene(width: 288)
        var top = 0.0
        if let title { top += scene.heading(title, top: 4) + 4 }
        guard image.width > 0, image.height > 0, !image.values.isEmpty else {
            scene.centered(FigureMessages.empty, 144, top + 30, ink: .muted)
            scene.height = top + 60
            return scene
        }
        let pixels = PixelSampler(image)
        let side = max(1, (288.0 / Double(max(pixels.width, pixels.height))).rounded(.down))
        let size = (width: Double(pixels.width) * side, height: Double(pixels.height) * side)
        PixelRuns.draw(
            rows: pixels.height, columns: pixels.width, x: 0, y: top, cell: (side, side), on: &scene,
            color: pixels.color)
        scene.rectangle(
            Box(x: 0.5, y: top + 0.5, width: size.width - 1, height: size.height - 1), stroke: Stroke(.edge))
        scene.width = title == nil ? size.width : scene.width
        scene.height = top + size.height
        if pixels.block > 1 { scene.note(FigureMessages.averaged(pixels.block)) }
        return scene
    }

    static func draw(_ features: FeatureMaps, title: String?) -> Scene {
        var scene = Scene()
        var top = 4.0
        if let title { top += scene.heading(title, top: top) }
        let matrices = features.maps.prefix(64).map(MatrixShape.init)
        let count = matrices.count
        guard count > 0 else {
            scene.centered(FigureMessages.empty, scene.width / 2, top + 24, ink: .muted)
            scene.height = top + 50
            return scene
        }
        let map = ColorMap(features.scale, domain: features.domain ?? Self.range(features.maps))
        let columns = max(1, min(count, features.columns ?? (count <= 6 ? count : count <= 12 ? 6 : 8)))
        let layout = FeatureLayout(matrices, columns: columns, width: scene.width, isTitled: !features.titles.isEmpty)
        for (index, matrix) in matrices.enumerated() {
            let x = Double(index % columns) * layout.step.width
            let y = top + Double(index / columns) * layout.step.height
            if index < features.titles.count {
                let name = TextMetrics.fitted(features.titles[index], width: layout.step.width - 6)
                scene.text(name, x, y + 12)
            }
            draw(matrix, map, Box(x: x, y: y + layout.titleHeight, width: 0, height: 0), layout.side, on: &scene)
        }
        let bottom = top + Double((count + columns - 1) / columns) * layout.step.height
        scene.width = max(220, min(Scene.column, Double(columns) * layout.step.width))
        scene.height = bottom + ColorBar(map, title: "").draw(top: bottom, on: &scene) + 2
        if features.maps.count > count { scene.note(FigureMessages.more(features.maps.count - count)) }
        return scene
    }

    private static func range(_ maps: [[[Double]]]) -> ClosedRange<Double> {
        let ranges = maps.map { ColorMap.range($0) }
        let low = ranges.reduce(Double.infinity) { min($0, $1.lowerBound) }
        return low...ranges.reduce(low) { max($0, $1.upperBound) }
    }

    private static func draw(_ matrix: MatrixShape, _ map: ColorMap, _ box: Box, _ side: Double, on scene: inout Scene)
    {
        PixelRuns.draw(
            rows: matrix.rows, columns: matrix.columns, x: box.x, y: box.y, cell: (side, side), on: &scene
        ) { map.color(matrix[$0, $1]) }
        let size = (width: Double(matrix.columns) * side, height: Double(matrix.rows) * side)
        scene.rectangle(Box(x: box.x, y: box.y, width: size.width, height: size.height), stroke: Stroke(.edge))
    }
}

/// How feature maps share the width of a drawing.
struct FeatureLayout {
    let side: Double
    let titleHeight: Double
    let step: (width: Double, height: Double)

    init(_ matrices: [MatrixShape], columns: Int, width: Double, isTitled: Bool) {
        let cells = matrices.reduce(1) { max($0, $1.columns) }
        let rows = matrices.reduce(1) { max($0, $1.rows) }
        let room = min(170, width / Double(columns)) - 14
        let fitting = room / Double(max(cells, rows))
        side = fitting >= 2 ? fitting.rounded(.down) : max(0.5, fitting)
        titleHeight = isTitled ? 19 : 0
        step = (max(Double(cells) * side + 14, isTitled ? 60 : 0), Double(rows) * side + 14 + titleHeight)
    }
}
