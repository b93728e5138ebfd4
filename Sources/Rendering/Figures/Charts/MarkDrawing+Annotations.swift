import Figures

extension MarkDrawing {
    /// Remembers the annotations of a mark that covers a box.
    mutating func note(_ look: MarkLook, _ box: Box) {
        for annotation in look.annotations { annotations.append((annotation, box)) }
    }

    /// Writes an annotation where it was asked for, or at the nearest side where it covers no other text.
    mutating func annotate(_ annotation: MarkAnnotation, _ box: Box) {
        var positions = [annotation.position == .automatic ? .top : annotation.position]
        positions += [.top, .bottom, .trailing, .leading, .topTrailing, .bottomTrailing, .topLeading, .bottomLeading]
        let limits = Box(x: 0, y: 0, width: scene.width, height: frame.box.bottom)
        for position in positions {
            let text = Self.text(annotation, position, box, within: limits)
            guard scene.isFree(text.box), limits.contains(text.box) else { continue }
            scene.text(text)
            return
        }
    }

    private static func text(
        _ annotation: MarkAnnotation, _ position: AnnotationPosition, _ box: Box, within limits: Box
    ) -> SceneText {
        var text = SceneText(string: annotation.text, x: 0, y: 0, hasHalo: true)
        let (width, height, gap) = (text.width, text.size, annotation.spacing)
        let left: Double =
            switch position {
            case .leading, .topLeading, .bottomLeading: box.x - gap - width
            case .trailing, .topTrailing, .bottomTrailing: box.right + gap
            default: aligned(annotation.alignment, box, width)
            }
        let top: Double =
            switch position {
            case .bottom, .bottomLeading, .bottomTrailing: box.bottom + gap
            case .leading, .trailing, .overlay: box.centerY - height / 2
            default: box.y - gap - height
            }
        text.x = max(limits.x, min(limits.right - width, left))
        text.y = top + text.size * 0.8
        return text
    }

    private static func aligned(_ alignment: Alignment, _ box: Box, _ width: Double) -> Double {
        switch alignment {
        case .leading: box.x
        case .trailing: box.right - width
        default: box.centerX - width / 2
        }
    }
}
