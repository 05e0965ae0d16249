/// How a number is written.
package enum NumberStyle: Hashable, Sendable {
  case plain, percent, money
}
