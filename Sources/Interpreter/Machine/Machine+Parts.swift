extension Machine {
    /// Field or element `index` of a struct or tuple: its type, and where it lies; nil if the type has no such parts.
    func part(_ index: Int, of type: Int, _ value: ValueSlots) -> (type: Int, value: ValueSlots)? {
        var place = value
        switch types[type].kind {
        case .structure(let fields):
            for field in fields[..<index] { place = place.advanced(by: types[field.type].layout) }
            return (fields[index].type, place)
        case .tuple(_, let elements):
            for element in elements[..<index] { place = place.advanced(by: types[element].layout) }
            return (elements[index], place)
        default: return nil
        }
    }
}
