import Elementary

// Functions of plain numbers that Swift does not have; those of tensors and traced numbers are called alike.

public func sigmoid(_ x: Double) -> Double { Elementary.sigmoid(x) }
public func softplus(_ x: Double) -> Double { Elementary.softplus(x) }
public func relu(_ x: Double) -> Double { x > 0 ? x : 0 }
