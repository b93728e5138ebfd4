import Figures

extension MarkDrawing {
    mutating func drawBars(_ indices: [Int]) {
        let beside = StyleIndex(indices.compactMap { model.marks[$0].look.positionBy?.datum })
        let across = slot(indices)
        for index in indices { drawBar(index, beside, room: across) }
    }

    /// The room for one bar across its direction, on numbers the least distance between two.
    private func slot(_ indices: [Int]) -> Double {
        let first = model.marks[indices[0]]
        let scale = first.isHorizontal ? frame.y : frame.x
        if scale.isCategorical { return scale.band }
        let places = indices.compactMap { index -> Double? in
            let mark = model.marks[index]
            return ((mark.isHorizontal ? mark.y : mark.x)?.datum).flatMap { scale.position($0) }
        }
        let gap = AxisData.leastGap(places)
        let isSingle = Set(places).count < 2
        return max(2, isSingle ? min(80, scale.length / 4) : gap)
    }

    private mutating func drawBar(_ index: Int, _ beside: StyleIndex, room: Double) {
        let mark = model.marks[index]
        let isHorizontal = mark.isHorizontal
        let (along, across) = isHorizontal ? (frame.x, frame.y) : (frame.y, frame.x)
        guard let middle = place(across, isHorizontal ? mark.y : mark.x),
            let (low, high) = ends(index, along, isHorizontal ? mark.x : mark.y)
        else { return skip(mark) }
        var thickness = Self.thickness(isHorizontal ? mark.look.height : mark.look.width, room: room)
        var centre = middle
        if beside.values.count > 1, let datum = mark.look.positionBy?.datum {
            let share = thickness / Double(beside.values.count)
            centre += (Double(beside.found(datum)) + 0.5) * share - thickness / 2
            thickness = max(1, share - 1)
        }
        let (start, end) = (min(low, high), max(low, high))
        let bar =
            isHorizontal
            ? Box(x: start, y: centre - thickness / 2, width: end - start, height: thickness)
            : Box(x: centre - thickness / 2, y: start, width: thickness, height: end - start)
        paint(bar, mark.look, isStacked: model.spans[index].map { $0.low != 0 && $0.high != 0 } ?? false)
    }

    private mutating func paint(_ bar: Box, _ look: MarkLook, isStacked: Bool) {
        counted += 1
        drawn += 1
        guard let box = cut(bar.moved(x: look.offsetX, y: look.offsetY)) else {
            outside += 1
            return
        }
        let ink = model.styles.ink(look)
        // A hairline of the page's colour parts bars that stand upon each other.
        scene.rectangle(
            box, radius: look.cornerRadius, fill: SceneFill(ink, opacity: look.opacity ?? 1),
            stroke: isStacked && box.width > 4 && box.height > 2 ? Stroke(.page) : nil)
        note(look, box)
    }

    private func cut(_ bar: Box) -> Box? {
        let left = max(bar.x, frame.box.x)
        let right = min(bar.right, frame.box.right)
        let top = max(bar.y, frame.box.y)
        let bottom = min(bar.bottom, frame.box.bottom)
        guard left <= right, top <= bottom else { return nil }
        return Box(x: left, y: top, width: right - left, height: bottom - top)
    }

    private func ends(_ index: Int, _ scale: AxisScale, _ position: MarkPosition?) -> (Double, Double)? {
        // Nothing stands on the base line, also where the axis has no place for 0.
        if let span = model.spans[index], let low = span.low == 0 ? scale.baseline : scale.position(span.low),
            let high = span.high == 0 ? scale.baseline : scale.position(span.high)
        {
            return (low, high)
        }
        if case .between(let from, let to) = position, let low = scale.position(from.datum),
            let high = scale.position(to.datum)
        {
            return (low, high)
        }
        return nil
    }

    private static func thickness(_ dimension: MarkDimension, room: Double) -> Double {
        switch dimension {
        case .automatic: max(1, min(room * 0.75, 96))
        case .fixed(let width): max(0.5, min(width, 600))
        case .inset(let inset): max(1, room - 2 * inset)
        case .ratio(let ratio): max(1, room * max(0, min(1, ratio)))
        }
    }

    mutating func drawRectangles(_ indices: [Int]) {
        let width = side(indices, frame.x) { $0.x }
        let height = side(indices, frame.y) { $0.y }
        for index in indices {
            let mark = model.marks[index]
            guard
                let (left, right) = sides(
                    mark.x, frame.x, mark.look.width, room: width, whole: (frame.box.x, frame.box.right)),
                let (top, bottom) = sides(
                    mark.y, frame.y, mark.look.height, room: height, whole: (frame.box.y, frame.box.bottom))
            else {
                skip(mark)
                continue
            }
            let box = Box(
                x: min(left, right), y: min(top, bottom), width: abs(right - left), height: abs(bottom - top))
            counted += 1
            drawn += 1
            guard let cut = cut(box) else {
                outside += 1
                continue
            }
            let ink = model.styles.ink(mark.look)
            let isField = SeriesStyles.colorKey(mark.look) != nil
            scene.rectangle(
                cut, radius: mark.look.cornerRadius,
                fill: SceneFill(ink, opacity: mark.look.opacity ?? (isField ? 1 : 0.15)))
            note(mark.look, cut)
        }
    }

    private func side(_ indices: [Int], _ scale: AxisScale, _ position: (PlotMark) -> MarkPosition?) -> Double {
        if scale.isCategorical { return scale.band }
        let places = indices.compactMap { position(model.marks[$0])?.datum }.compactMap { scale.position($0) }
        return Set(places).count < 2 ? 20 : AxisData.leastGap(places)
    }

    private func sides(
        _ position: MarkPosition?, _ scale: AxisScale, _ dimension: MarkDimension, room: Double,
        whole: (Double, Double)
    ) -> (Double, Double)? {
        guard let position else { return whole }
        if case .between(let low, let high) = position {
            guard let start = scale.position(low.datum), let end = scale.position(high.datum) else { return nil }
            return (start, end)
        }
        guard let middle = scale.position(position.datum) else { return nil }
        let half = (dimension == .automatic ? room : Self.thickness(dimension, room: room)) / 2
        return (middle - half, middle + half)
    }
}
