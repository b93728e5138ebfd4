// What a cell finds in place, for the real compiler; of formulas the type alone.
@_exported import ByHand
@_exported import Figures
@_exported import Learning
@_exported import Tensors

@_exported import enum Formulas.Formula
