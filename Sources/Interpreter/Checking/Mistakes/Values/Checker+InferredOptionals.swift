import Diagnostics
import Syntax

/// Optionals whose wrapped type the compiler only works out together with what is wanted of them.
extension Checker {
    /// `first([1, 2])` of a generic function, `[1, 2].first` of a literal: the two types are told as they are,
    /// and not that the optional must be unwrapped.
    func isInferred(_ value: CheckedExpression, _ purpose: Purpose) -> Bool {
        switch purpose {
        case .specified, .argument, .returned, .assigned: break
        default: return false
        }
        switch value.kind {
        case .call(let call):
            let function = call.function.function
            guard types.flags(function.result).contains(.parameter), function.kind != .initializer else { return false }
            if function.generics.parameters.count > function.outerGenericCount,
                isOwnParameter(types.wrapped(function.result), of: function)
            {
                return true
            }
            if case .value(let base) = call.receiver { return isOpenBase(base) }
            return false
        case .property(.value(let base), let access):
            return access.variable.map { types.flags($0.type).contains(.parameter) } ?? false && isOpenBase(base)
        default: return false
        }
    }

    /// `best * 2 + worst`: after one optional operand the others are told too.
    func reportFurtherOptional(_ value: CheckedExpression, _ op: OperatorName) {
        guard trialDepth == 0, homogeneous.contains(op.name), let wrapped = types.wrapped(shallow(value.type)),
            isNumber(shallow(wrapped)),
            diagnostics.last?.message.hasPrefix(CheckingMessages.optionalPrefix) ?? false
        else { return }
        reportUnwrap(value, wrapped)
    }

    private func isOwnParameter(_ type: Type?, of function: FunctionSymbol) -> Bool {
        guard let type, case .parameter(let symbol) = types.kind(type) else { return false }
        return function.generics.parameters.dropFirst(function.outerGenericCount).contains { $0 === symbol }
    }

    /// A literal, `Box(value: 1)`, or what a generic method gives.
    private func isOpenBase(_ base: CheckedExpression) -> Bool {
        switch base.kind {
        case .array(let elements): return !elements.isEmpty
        case .call(let call):
            let function = call.function.function
            if function.kind == .initializer {
                guard case .call(let written)? = base.syntax?.kind, case .name(let name) = written.callee.kind else {
                    return false
                }
                return !call.function.arguments.isEmpty && name.genericArguments == nil
            }
            return function.generics.parameters.count > function.outerGenericCount
        default: return false
        }
    }
}
