"""Expressions of a wanted type."""
import library
from environment import Impossible, Variable
from nodes import Block, cost, expression, has_lines, render, statement
from types_of_programs import (BOOL, CHARACTER, DOUBLE, FIXED, FLOAT, INT, RANGE, STRING, VOID, Type, array, function,
                               optional, simple, substitute, tuple_of, unify)

EXPRESSIONS, TRAPS = library.rows(library.EXPRESSIONS), library.rows(library.TRAPS)
TEXTS = ["", "a", "abc", "Hello, world", "b c", "banana", "7", "42", "-3", "3.5", "x,y,z", "été", "naïve café", "🙂", "👨‍👩‍👧 ok",
         "Zebra", "tab\\tend", "line\\nbreak", "quote \\\"q\\\"", "ẞß", "e\\u{301}"]
CHARACTERS = ["a", "z", "A", " ", "7", "é", "🙂", "-", "\\n"]
NUMBERS = ["0.0", "1.0", "0.5", "2.25", "10.0", "1e3", "0.1", "3.14159", "100.125", "7.0"]
OPERATORS = {("Int", "Int", "Int"): ["max", "min"], ("Int", "Int", "Bool"): ["<", ">", "<="],
             ("String", "String", "String"): ["+"], ("String", "String", "Bool"): ["<", "=="],
             ("Double", "Double", "Double"): ["+", "max", "-"], ("Int", "String"): ["String.init"],
             ("Int", "Double"): ["Double.init"], ("Int", "Int"): ["abs"]}


DEAREST = 170


class Expressions:
    """Part of the generator; `random`, `types`, `index` and the settings belong to it."""

    def pick(self, weighted):
        total = sum(weight for weight, _ in weighted)
        at = self.random.random() * total
        for weight, one in weighted:
            at -= weight
            if at <= 0:
                return one
        return weighted[-1][1]

    def chance(self, share):
        return self.random.random() < share

    def expression(self, type, environment, depth, typed=False, share=1):
        for _ in range(6):
            try:
                node = self.produced(type, environment, depth)
                # The compiler's solver takes its time over long ones.
                if cost(node) < DEAREST / share:
                    break
            except Impossible:
                pass
            depth -= 1
        else:
            raise Impossible
        if typed and not node.typed:
            node = expression(["(", node, f" as {type})"], type, bound=node.bound)
        if type == INT and node.bound > 1000:
            node = expression(["(", node, " % 1000)"], INT)
        return node

    def produced(self, type, environment, depth):
        if depth < -6:
            raise Impossible
        ways = [(1, self.literal)]
        if environment.of(type):
            ways.append((7 if depth > 0 else 15, self.variable))
        if self.paths(type, environment):
            ways.append((5, self.path))
        if depth > 0 and type != VOID:
            ways += [(7, self.from_library), (3, self.called)]
            if type in (INT, DOUBLE):
                ways.append((2, self.sum))
            if not environment.leaf:
                ways += [(0.25, self.noted), (0.2, self.immediate), (self.trap_rate, self.trapping)]
        return self.pick(ways)(type, environment, depth)

    def variable(self, type, environment, depth):
        one = self.random.choice(environment.of(type))
        return expression([one.name], type)

    def paths(self, type, environment):
        """Stored properties and tuple members of variables."""
        found = []
        for one in environment.variables.values():
            if one.type.head == "Tuple":
                found += [f"{one.name}.{label if label and self.chance(0.5) else at}"
                          for at, (member, label) in enumerate(zip(one.type.arguments, one.type.labels)) if member == type]
            nominal = self.types.get(one.type.head)
            if nominal and nominal.kind != "protocol":
                found += [f"{one.name}.{field.name}" for field in self.fields(one.type) if field.type == type]
        return found

    def fields(self, type):
        """The stored properties of a type, with the arguments of a generic one put in."""
        nominal = self.types[type.head]
        found = dict(zip(nominal.generics, type.arguments))
        return [Variable(one.name, substitute(one.type, found), one.mutable) for one in nominal.fields]

    def path(self, type, environment, depth):
        return expression([self.random.choice(self.paths(type, environment))], type)

    # Literals

    def literal(self, type, environment, depth):
        if type == INT:
            number = self.random.choice([self.random.randint(0, 9), self.random.randint(-30, 120)])
            text = f"({number})" if number < 0 else f"0x{number:X}" if self.chance(0.03) else str(number)
            return expression([text], type, bound=max(abs(number), 1))
        if type == FLOAT:
            return expression([self.random.choice(NUMBERS)], type, typed=False)
        if type == DOUBLE:
            text = self.random.choice(NUMBERS)
            # Beside Foundation a comparison of two literals is ambiguous to the compiler.
            return expression([f"(-{text})" if self.chance(0.2) else text], type, typed=not self.foundation)
        if type in FIXED:
            return expression([str(self.random.randint(0, 100))], type, typed=False)
        if type == BOOL:
            return expression([self.random.choice(["true", "false"])], type)
        if type == STRING:
            return expression([f'"{self.random.choice(TEXTS)}"'], type)
        if type == CHARACTER:
            return expression([f'"{self.random.choice(CHARACTERS)}"'], type, typed=False)
        if type == RANGE:
            low = self.random.randint(-2, 4)
            return expression([f"({low} ..< {low + self.random.randint(0, 5)})"], type)
        special = {"Optional": self.optional_literal, "Array": self.array_literal, "Dictionary": self.dictionary_literal,
                   "Set": self.set_literal, "Tuple": self.tuple_literal, "Function": self.closure,
                   "any": self.existential}.get(type.head)
        if special:
            return special(type, environment, depth)
        if type.head in self.types:
            return self.made(type, environment, depth)
        raise Impossible

    def optional_literal(self, type, environment, depth):
        if self.chance(0.25):
            return expression(["nil"], type, typed=False)
        inner = self.expression(type.arguments[0], environment, depth - 1)
        return expression([inner], type, typed=False)

    def array_literal(self, type, environment, depth):
        element = type.arguments[0]
        count = self.random.choice([0, 1, 2, 3, 3, 4] if depth > -2 else [0, 0, 1])
        children = [self.expression(element, environment, depth - 2) for _ in range(count)]
        typed = count > 0 and all(child.typed for child in children) and not self.has_subtypes(element)
        return expression(["["] + separated(children) + ["]"], type, typed)

    def has_subtypes(self, type):
        return type.head in ("any", "Optional", "Function") or (
            type.head in self.types and self.types[type.head].kind == "class") or any(map(self.has_subtypes, type.arguments))

    def by_context(self, type):
        """Whether a literal has the type, or one around it, only where it is told."""
        return type in FIXED or type in (CHARACTER, FLOAT) or self.has_subtypes(type) or any(map(self.by_context, type.arguments))

    def dictionary_literal(self, type, environment, depth):
        key, value = type.arguments
        keys = {INT: ["1", "2", "5", "7", "-4"], STRING: ['"a"', '"b"', '"key"', '""'], CHARACTER: ['"x"', '"y"'],
                BOOL: ["true", "false"], DOUBLE: ["0.5", "2.0"]}.get(key, [])
        chosen = self.random.sample(keys, min(len(keys), self.random.choice([0, 1, 2, 3])))
        if not chosen:
            return expression(["[:]"], type, typed=False)
        parts, typed = ["["], key != CHARACTER and not (key == DOUBLE and self.foundation) and not self.has_subtypes(value)
        for at, text in enumerate(chosen):
            child = self.expression(value, environment, depth - 2)
            typed = typed and child.typed
            parts += [", " if at else "", text, ": ", child]
        return expression(parts + ["]"], type, typed)

    def set_literal(self, type, environment, depth):
        inner = self.array_literal(array(type.arguments[0]), environment, depth)
        if len(inner.parts) == 2:
            return expression([f"{type}()"], type)
        return expression([f"{type}(", inner, ")"], type)

    def tuple_literal(self, type, environment, depth):
        parts, typed = ["("], True
        for at, (member, label) in enumerate(zip(type.arguments, type.labels)):
            # The compiler does not always find the type of a literal in a tuple in an array.
            child = self.expression(member, environment, depth - 1, typed=self.by_context(member))
            typed = typed and child.typed
            parts += [", " if at else "", f"{label}: " if label else "", child]
        return expression(parts + [")"], type, typed)

    def existential(self, type, environment, depth):
        name = type.arguments[0].head
        conforming = [one for one in self.types.values() if name in one.supertypes and not one.generics]
        if not conforming:
            raise Impossible
        value = self.expression(self.random.choice(conforming).type, environment, depth - 1)
        return expression([value], type, typed=False)

    def made(self, type, environment, depth):
        """A value of a declared type by one of its initialisers or cases."""
        nominal = self.types[type.head]
        subtypes = [one for one in self.types.values() if nominal.name in one.supertypes]
        if nominal.kind == "class" and subtypes and self.chance(0.3):
            inner = self.made(self.random.choice(subtypes).type, environment, depth)
            return expression([inner], type, typed=False)
        if not nominal.makers:
            raise Impossible
        maker = self.random.choice(nominal.makers)
        found = dict(zip(nominal.generics, type.arguments))
        shown = str(type)
        if maker.kind == "case":
            implicit = not nominal.generics and self.chance(0.4)
            name = ("" if implicit else shown) + "." + maker.name
            arguments = self.arguments(maker, environment, depth, found)
            return expression([name] + arguments if maker.parameters else [name], type, typed=not implicit)
        return expression([shown] + self.arguments(maker, environment, depth, found), type)

    # Arithmetic keeps its own account of magnitudes.

    def sum(self, type, environment, depth):
        left, right = (self.wide(type, environment, depth - 1) for _ in range(2))
        operator = self.random.choice(["+", "-", "*", "+"])
        bound = left.bound * right.bound if operator == "*" else left.bound + right.bound
        if type == INT and bound > 10_000_000:
            left, operator, bound = expression([left, " % 1000"], INT, bound=1000), "+", right.bound + 1000
            left = expression(["(", left, ")"], INT, bound=1000)
        return expression(["(", left, f" {operator} ", right, ")"], type, typed=left.typed or right.typed, bound=bound)

    def wide(self, type, environment, depth):
        for _ in range(4):
            try:
                return self.produced(type, environment, depth)
            except Impossible:
                depth -= 1
        raise Impossible

    # The library's rows

    def from_library(self, type, environment, depth, table=EXPRESSIONS):
        rows = [row for row in self.rows_for(type, table) if "exact" not in row.flags or not self.has_subtypes(type)]
        for _ in range(5):
            if not rows:
                break
            row = self.random.choice(rows)
            found = {}
            unify(row.type, type, found)
            if self.filled(row, found, environment):
                return self.instance(row, found, type, environment, depth)
        raise Impossible

    def trapping(self, type, environment, depth):
        return self.from_library(type, environment, depth, TRAPS)

    def rows_for(self, type, table):
        """Rows that name the type count twice against those for any type."""
        key = (type, id(table))
        if key not in self.row_cache:
            fitting = [row for row in table if unify(row.type, type, {}) and (self.foundation or "Foundation" not in row.flags)]
            special = [row for row in fitting if row.type.head not in "TUV"]
            self.row_cache[key] = fitting + special
        return self.row_cache[key]

    def filled(self, row, found, environment):
        """Chooses what the row's other type variables stand for, from the variables in sight where that fits."""
        for hole in row.pieces:
            if isinstance(hole, library.Hole) and hole.type and hole.type.head != "Function" and self.chance(0.7):
                fitting = []
                for one in environment.variables.values():
                    attempt = dict(found)
                    if unify(hole.type, one.type, attempt):
                        fitting.append(attempt)
                if fitting:
                    found.update(self.random.choice(fitting))
        for name in sorted(row.variables):
            if name not in found:
                found[name] = self.random_type(row.constraints.get(name), environment=environment)
        return all(self.satisfies(found[name], constraint, environment) for name, constraint in row.constraints.items())

    def instance(self, row, found, type, environment, depth):
        parts, typed = [], True
        for at, piece in enumerate(row.pieces):
            if isinstance(piece, str):
                parts.append(piece)
                continue
            child = self.hole(piece, found, environment, depth - 1)
            if '"' in row.pieces[0] and has_lines(child):
                raise Impossible  # An interpolation stands in one line.
            typed = typed and (child.typed or piece.special is not None)
            if piece.type == DOUBLE and at + 1 < len(row.pieces) and str(row.pieces[at + 1]).startswith("."):
                child = expression(["(", child, ")"], DOUBLE)  # `[2.5.rounded()]` is no expression for the compiler.
            parts.append(child)
        typed = typed and "untyped" not in row.flags
        if row.pieces[0].startswith("Array(") or row.pieces[0].startswith("(Array("):
            # Known to differ: what an initialiser of arrays makes beside literals that take their type from it.
            if "told" in row.flags and not all(part.typed and not has_lines(part) for part in parts if not isinstance(part, str)):
                raise Impossible
            typed = typed and not self.by_context(type)
        if "statement" in row.flags:
            parts = ["("] + parts + [")"]
        return expression(parts, type, typed, bound=row.bound)

    def hole(self, hole, found, environment, depth):
        if hole.special == "count":
            return expression([str(self.random.randint(0, 4))], INT)
        if hole.special == "digit":
            return expression([str(self.random.randint(0, 9))], INT)
        if hole.special == "less":
            return self.order(substitute(hole.type, found), environment)
        wanted = substitute(hole.type, found)
        # Values of several subtypes side by side join to their common type only where it is told.
        typed = hole.typed or wanted.head == "any" or wanted.head in self.types and self.types[wanted.head].kind == "class"
        if wanted.head == "Function":
            if hole.trailing:
                return self.closure(wanted, environment, depth)
            return self.function_value(wanted, environment, depth)
        return self.expression(wanted, environment, depth, typed)

    def order(self, type, environment):
        """An order that is one: both sides go through the same key."""
        sign = self.random.choice("<>")
        inside = environment.pure().child(variables={"$0": Variable("$0", type, kind="dollar")})
        if self.satisfies(type, "Comparable", environment) and self.chance(0.6):
            return expression([f"{{ $0 {sign} $1 }}"], None, typed=False)
        for _ in range(10):
            key = render(self.expression(self.random.choice([INT, STRING]), inside, 1, typed=True))
            if "$0" in key and "{" not in key:
                return expression([f"{{ {key} {sign} {key.replace('$0', '$1')} }}"], None, typed=False)
        raise Impossible

    # Functions as values

    def function_value(self, type, environment, depth):
        names = OPERATORS.get(tuple(map(str, type.arguments)))
        if names and self.chance(0.25):
            return expression([self.random.choice(names)], type, typed=False)
        fitting = [one for one in environment.functions if not one.generics and not one.throws and one.kind == "function"
                   and type == function([parameter.type for parameter in one.parameters], one.result)
                   and all(parameter.mode in ("", "default") for parameter in one.parameters)]
        if fitting and self.chance(0.3):
            one = self.random.choice(fitting)
            return expression([one.name], type, typed=False)
        variables = environment.of(type)
        if variables and self.chance(0.5):
            return expression([self.random.choice(variables).name], type)
        return self.closure(type, environment, depth)

    def closure(self, type, environment, depth):
        *parameters, result = type.arguments
        inside = environment.closure()
        inside.result, inside.in_function = result, True
        plain = not any(one.head == "inout" for one in parameters)
        if plain and result != VOID and self.chance(0.55):
            return self.short_closure(type, parameters, result, inside, depth)
        names = [self.fresh("c") for _ in parameters]
        for name, one in zip(names, parameters):
            inner = one.arguments[0] if one.head == "inout" else one
            inside.add(Variable(name, inner, mutable=one.head == "inout", kind="inout" if one.head == "inout" else "local"))
        explicit = self.chance(0.3) or result != VOID and self.chance(0.2)
        heads = [f"{name}: {one}" for name, one in zip(names, parameters)] if explicit else names
        head = f"({', '.join(heads)}) -> {result} in" if explicit else f"{', '.join(names)} in" if names else ""
        if result != VOID and self.chance(0.6):
            body = self.expression(result, inside, depth - 1, typed=False)
            return expression([f"{{ {head} ", body, " }"] if head else ["{ ", body, " }"], type, explicit or body.typed)
        opening = ("{ " + head).rstrip()
        if result != VOID:
            body = self.statements(inside, self.random.randint(0, 2), 0)
            last = self.expression(result, inside, depth - 1, typed=not explicit)
            return expression([Block(body + [statement("return ", last)], opening)], type)
        body = []
        for name, one in zip(names, parameters):
            if one.head == "inout":
                body.append(self.change(inside, inside.variables[name], 1))
        body += self.statements(inside, 1, 0)
        return expression([Block(body, opening)], type, typed=explicit)

    def short_closure(self, type, parameters, result, inside, depth):
        for at, one in enumerate(parameters):
            inside.add(Variable(f"${at}", one, kind="dollar"))
        for _ in range(4):
            body = self.expression(result, inside, depth - 1)
            text = render(body)
            if not parameters or f"${len(parameters) - 1}" in text:
                # A closure in the closure has parameters of its own: only what stands outside of it counts.
                if not parameters or f"${len(parameters) - 1}" in outside_of_braces(text):
                    return expression(["{ ", body, " }"], type, typed=body.typed)
        names = ", ".join("_" for _ in parameters)
        body = self.expression(result, inside.closure(), depth - 1)
        return expression([f"{{ {names} in ", body, " }"], type, typed=body.typed)

    def noted(self, type, environment, depth):
        inner = self.expression(type, environment, depth - 1, typed=True)
        return expression([f"note{self.index}({self.random.randint(1, 99)}, ", inner, ")"], type)

    def immediate(self, type, environment, depth):
        inside = environment.closure()
        inside.result, inside.in_function = type, True
        body = self.statements(inside, 1, 0) + [statement("return ", self.expression(type, inside, depth - 1))]
        return expression([Block(body, f"{{ () -> {type} in"), "()"], type)

    # Calls of what the program declares

    def called(self, type, environment, depth):
        ways = []
        for one in environment.functions:
            for wanted, throwing in ((type, False), (type.arguments[0] if type.head == "Optional" else None, True)):
                found = {}
                if wanted and one.throws == throwing and unify(one.result, wanted, found) and not (throwing and wanted.head == "Optional"):
                    ways.append((one, None, found))
        if environment.members_open:
            for nominal in self.types.values():
                ways += self.member_ways(nominal, type)
        if environment.leaf or not ways:
            raise Impossible
        one, owner, found = self.random.choice(ways)
        return self.call(one, owner, found, type, environment, depth)

    def member_ways(self, nominal, type):
        ways = []
        for member in nominal.members:
            found = {}
            if not member.mutating and not member.throws and unify(member.result, type, found):
                ways.append((member, nominal, found))
        return ways

    def call(self, one, owner, found, type, environment, depth):
        for name, constraint in one.generics.items():
            if name not in found:
                found[name] = self.random_type(constraint, environment=environment)
            if not self.satisfies(found[name], constraint, environment):
                raise Impossible
        callee = one.name
        parts = [callee]
        if owner:
            for name in owner.generics:
                found.setdefault(name, self.random_type(owner.constraint, environment=environment))
            receiver = owner.type if not owner.generics else simple(owner.name, *[found[name] for name in owner.generics])
            if owner.generics and not all(self.satisfies(found[name], owner.constraint, environment) for name in owner.generics):
                raise Impossible
            if one.kind == "static":
                parts = [f"{receiver}.{callee}"]
            else:
                parts = [self.expression(receiver, environment, depth - 1, typed=True), f".{callee}"]
        if one.kind != "property":
            parts += self.arguments(one, environment, depth, found)
        if one.throws:
            parts = ["(try? "] + parts + [")"]
        typed = not one.generics or bool(owner) or all(not parameter.type.mentions("Function") for parameter in one.parameters)
        return expression(parts, type, typed=typed)

    def arguments(self, one, environment, depth, found):
        changing = any(parameter.mode == "inout" for parameter in one.parameters)
        parts, taken = [], set()
        for parameter in one.parameters:
            type = substitute(parameter.type, found)
            label = f"{parameter.label}: " if parameter.label else ""
            if parameter.mode == "default" and self.chance(0.5):
                continue
            if parameter.mode == "variadic":
                children = [self.expression(type, environment, depth - 1, typed=True)
                            for _ in range(self.random.randint(0 if not one.generics else 1, 3))]
                parts += [", " if parts and children else "", label if children else ""] + separated(children)
                continue
            if parameter.mode == "inout":
                fitting = [variable for variable in environment.of(type) if variable.mutable
                           and variable.kind in ("local", "inout") and variable.name not in taken]
                if not fitting:
                    raise Impossible
                variable = self.random.choice(fitting)
                taken.add(variable.name)
                child = expression(["&" + variable.name], type)
            elif type.head == "Function":
                child = self.function_value(type, environment.pure() if changing else environment, depth - 1)
                if (one.generics or one.overloaded) and not child.typed:
                    child = expression(["(", child, f" as {type})"], type)
            else:
                inside = environment.pure() if changing and parameter.mode == "autoclosure" else environment
                inside = inside.closure() if parameter.mode == "autoclosure" else inside
                child = self.expression(type, inside, depth - 1, typed=bool(one.generics) or one.overloaded)
            parts += [", " if parts else "", label, child]
        while parts and parts[0] in ("", ", "):
            parts.pop(0)
        return ["("] + parts + [")"]


def separated(children):
    parts = []
    for at, child in enumerate(children):
        parts += [", ", child] if at else [child]
    return parts


def outside_of_braces(text):
    depth, kept = 0, []
    for character in text:
        depth += (character == "{") - (character == "}")
        if depth == 0:
            kept.append(character)
    return "".join(kept)
