// Functions of tensors as formulas spell them: `sigmoid(x • w)` beside `(x • w).sigmoid()`.

public func exp(_ x: Tensor) -> Tensor { x.exp() }
public func log(_ x: Tensor) -> Tensor { x.log() }
public func sqrt(_ x: Tensor) -> Tensor { x.sqrt() }
public func sin(_ x: Tensor) -> Tensor { x.sin() }
public func cos(_ x: Tensor) -> Tensor { x.cos() }
public func tan(_ x: Tensor) -> Tensor { x.tan() }
public func abs(_ x: Tensor) -> Tensor { x.abs() }
public func pow(_ x: Tensor, _ exponent: Double) -> Tensor { x.pow(exponent) }
public func tanh(_ x: Tensor) -> Tensor { x.tanh() }
public func sigmoid(_ x: Tensor) -> Tensor { x.sigmoid() }
public func softplus(_ x: Tensor) -> Tensor { x.softplus() }
public func relu(_ x: Tensor) -> Tensor { x.relu() }
public func softmax(_ x: Tensor) -> Tensor { x.softmax() }
public func sum(_ x: Tensor) -> Tensor { x.sum() }
public func mean(_ x: Tensor) -> Tensor { x.mean() }
public func softmax(_ x: Tensor, axis: Int) -> Tensor { x.softmax(axis: axis) }
public func sum(_ x: Tensor, axis: Int) -> Tensor { x.sum(axis: axis) }
public func mean(_ x: Tensor, axis: Int) -> Tensor { x.mean(axis: axis) }
public func matmul(_ left: Tensor, _ right: Tensor) -> Tensor { left.matmul(right) }
public func dot(_ left: Tensor, _ right: Tensor) -> Tensor { left.dot(right) }
public func transpose(_ x: Tensor) -> Tensor { x.transposed }
public func norm(_ x: Tensor) -> Tensor { x.norm() }
