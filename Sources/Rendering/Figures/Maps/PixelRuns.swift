/// A field of coloured cells as few paths: neighbours of one colour in a row are one run, a path a colour.
struct PixelRuns {
    private var colors: [PaletteColor] = []
    private var paths: [PathData] = []
    private var places: [UInt32: Int] = [:]

    /// Adds a run of equal cells.
    mutating func add(_ color: PaletteColor, x: Double, middle: Double, length: Double) {
        let key = UInt32(color.red) << 16 | UInt32(color.green) << 8 | UInt32(color.blue)
        let place = places[key] ?? colors.count
        if place == colors.count {
            places[key] = place
            colors.append(color)
            paths.append(PathData())
        }
        paths[place].run(x, middle, length: length)
    }

    func draw(height: Double, on scene: inout Scene) {
        for (color, path) in zip(colors, paths) {
            scene.add(.pixels(path, SceneFill(.fixed(color)), height: height))
        }
    }

    /// Draws a matrix of colours with its top left corner at a place.
    static func draw(
        rows: Int, columns: Int, x: Double, y: Double, cell: (width: Double, height: Double), on scene: inout Scene,
        color: (Int, Int) -> PaletteColor
    ) {
        var runs = PixelRuns()
        for row in 0..<rows {
            let middle = y + (Double(row) + 0.5) * cell.height
            var start = 0
            while start < columns {
                let first = color(row, start)
                var end = start + 1
                while end < columns, color(row, end) == first { end += 1 }
                runs.add(
                    first, x: x + Double(start) * cell.width, middle: middle,
                    length: Double(end - start) * cell.width)
                start = end
            }
        }
        runs.draw(height: cell.height, on: &scene)
    }
}
