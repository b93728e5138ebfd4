/// One thing on a drawing.
enum SceneItem: Equatable {
    case line(x1: Double, y1: Double, x2: Double, y2: Double, Stroke)
    case rectangle(Box, radius: Double, SceneFill, Stroke?)
    case circle(x: Double, y: Double, radius: Double, SceneFill, Stroke?)
    case path(PathData, SceneFill, Stroke?)
    /// Runs of cells of one colour as thick lines with sharp edges, which leave no seams.
    case pixels(PathData, SceneFill, height: Double)
    /// A tint with sharp edges, so that neighbours show no seam.
    case tint(PathData, SceneFill)
    case text(SceneText)
    /// Another drawing at a place of this one.
    case group([SceneItem], x: Double, y: Double)
}
