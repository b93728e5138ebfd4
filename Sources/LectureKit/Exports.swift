// What a cell finds in place, for the real compiler.
@_exported import ByHand
@_exported import Figures
@_exported import Learning
@_exported import Tensors
