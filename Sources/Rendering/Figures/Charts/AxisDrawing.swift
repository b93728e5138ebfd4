import Figures

/// Draws grid lines, ticks and labels around a plot.
struct AxisDrawing {
    let frame: PlotFrame
    let x: PlotAxis
    let y: PlotAxis

    /// Names that stand aslant under a plot take room from its height.
    private static let widestTurned = 150.0

    /// Lines below the marks.
    func grid(on scene: inout Scene) {
        let box = frame.box
        if !x.isHidden, x.parts.contains(.gridLine) {
            for tick in x.ticks.ticks {
                guard let place = frame.x.position(tick.datum) else { continue }
                scene.line(place, box.y, place, box.bottom, Stroke(.rule))
            }
        }
        if !y.isHidden, y.parts.contains(.gridLine) {
            for tick in y.ticks.ticks {
                guard let place = frame.y.position(tick.datum) else { continue }
                scene.line(box.x, place, box.right, place, Stroke(.rule))
            }
        }
        tails(on: &scene)
    }

    private func tails(on scene: inout Scene) {
        let box = frame.box
        if x.parts.contains(.tick) {
            for tick in x.ticks.ticks {
                guard let place = frame.x.position(tick.datum) else { continue }
                scene.line(place, box.bottom, place, box.bottom + 5, Stroke(.edge))
            }
        }
        if y.parts.contains(.tick) {
            for tick in y.ticks.ticks {
                guard let place = frame.y.position(tick.datum) else { continue }
                scene.line(box.x - 5, place, box.x, place, Stroke(.edge))
            }
        }
    }

    func yLabels(on scene: inout Scene) {
        guard y.showsLabels else { return }
        for tick in y.ticks.ticks {
            guard let place = frame.y.position(tick.datum) else { continue }
            let label = TextMetrics.fitted(tick.label, width: PlotAxis.widestName)
            scene.centered(label, frame.box.x - 8, place, .end, ink: .muted)
        }
    }

    /// Labels under the plot; those that would touch are left out, names are turned instead.
    func xLabels(on scene: inout Scene) {
        guard x.showsLabels else { return }
        let baseline = frame.box.bottom + 21
        if Self.turns(x, frame.x) {
            turnedLabels(on: &scene)
            return
        }
        var end = -Double.infinity
        for tick in x.ticks.ticks {
            guard let place = frame.x.position(tick.datum) else { continue }
            let half = TextMetrics.width(tick.label) / 2
            guard place - half >= end + 6 else { continue }
            // The last label of a long scale would reach out of the drawing.
            scene.text(tick.label, min(place, scene.width - half), baseline, .middle, ink: .muted)
            end = place + half
        }
    }

    private func turnedLabels(on scene: inout Scene) {
        var last = -Double.infinity
        for tick in x.ticks.ticks {
            guard let place = frame.x.position(tick.datum), place - last >= 24 else { continue }
            // The first names reach to the left of the plot, but not out of the drawing.
            let room = (place + 3) / 0.71
            let label = TextMetrics.fitted(tick.label, width: min(Self.widestTurned, room))
            var text = SceneText(string: label, x: place + 5, y: frame.box.bottom + 16, anchor: .end, ink: .muted)
            text.rotation = -45
            scene.text(text)
            last = place
        }
    }

    /// Whether names under a plot are too wide for their bands.
    static func turns(_ axis: PlotAxis, _ scale: AxisScale) -> Bool {
        guard scale.isCategorical, scale.length > 0 else { return false }
        let isName = scale.categories.contains { $0.number == nil }
        return isName && axis.ticks.width + 6 > scale.band
    }

    /// The height that the labels under a plot take.
    static func labelHeight(_ axis: PlotAxis, _ scale: AxisScale) -> Double {
        guard axis.showsLabels else { return 4 }
        return turns(axis, scale) ? min(widestTurned, axis.ticks.width) * 0.71 + 24 : 27
    }
}
