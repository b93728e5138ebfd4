import Figures

/// Draws the shapes of points, each with a rim in the page's colour, all of about one area.
enum Symbol {
    static func draw(
        _ shape: SymbolShape, _ x: Double, _ y: Double, _ radius: Double, _ ink: Ink, opacity: Double = 1,
        on scene: inout Scene
    ) {
        let fill = SceneFill(ink, opacity: opacity)
        let rim = Stroke(.page)
        switch shape {
        case .circle: scene.circle(x, y, radius, fill: fill, stroke: rim)
        case .square:
            let half = radius * 0.9
            scene.rectangle(
                Box(x: x - half, y: y - half, width: 2 * half, height: 2 * half), fill: fill, stroke: rim)
        case .triangle: scene.path(polygon(x, y + radius * 0.15, radius * 1.3, corners: 3), fill: fill, stroke: rim)
        case .diamond: scene.path(polygon(x, y, radius * 1.3, corners: 4), fill: fill, stroke: rim)
        case .pentagon: scene.path(polygon(x, y, radius * 1.15, corners: 5), fill: fill, stroke: rim)
        case .plus: scene.path(plus(x, y, radius * 1.2), fill: fill, stroke: rim)
        case .cross: scene.path(spokes(x, y, radius * 1.2, count: 4, turned: 0.125), stroke: Stroke(ink, width: 2))
        case .asterisk: scene.path(spokes(x, y, radius * 1.3, count: 6, turned: 0), stroke: Stroke(ink, width: 1.6))
        }
    }

    private static func polygon(_ x: Double, _ y: Double, _ radius: Double, corners: Int) -> PathData {
        var path = PathData()
        for corner in 0..<corners {
            let point = PlotMath.circle(turns: Double(corner) / Double(corners))
            let place = (x: x + radius * point.x, y: y + radius * point.y)
            corner == 0 ? path.move(place.x, place.y) : path.line(place.x, place.y)
        }
        path.close()
        return path
    }

    private static func plus(_ x: Double, _ y: Double, _ reach: Double) -> PathData {
        var path = PathData()
        let arm = reach * 0.36
        let corners = [
            (-arm, -reach), (arm, -reach), (arm, -arm), (reach, -arm), (reach, arm), (arm, arm), (arm, reach),
            (-arm, reach), (-arm, arm), (-reach, arm), (-reach, -arm), (-arm, -arm),
        ]
        path.lines(corners.map { (x: x + $0.0, y: y + $0.1) })
        path.close()
        return path
    }

    private static func spokes(
        _ x: Double, _ y: Double, _ reach: Double, count: Int, turned: Double
    ) -> PathData {
        var path = PathData()
        for spoke in 0..<count / 2 {
            let end = PlotMath.circle(turns: Double(spoke) / Double(count) + turned)
            path.move(x - reach * end.x, y - reach * end.y)
            path.line(x + reach * end.x, y + reach * end.y)
        }
        return path
    }
}
