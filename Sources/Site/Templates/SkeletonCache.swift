import Synchronization

/// The skeletons of one template.
final class SkeletonCache: Sendable {
  /// The members of its view that the template names; no others are asked for their texts.
  let members: [Int]
  private let kept = Mutex<[Key: Skeleton]>([:])

  private struct Key: Hashable {
    let signature: Signature
    let variant: String
  }

  init(members: [Int]) {
    self.members = members
  }

  func skeleton(_ signature: Signature, variant: String, make: () -> Skeleton) -> Skeleton {
    let key = Key(signature: signature, variant: variant)
    if let skeleton = kept.withLock({ $0[key] }) { return skeleton }
    let skeleton = make()
    kept.withLock { $0[key] = skeleton }
    return skeleton
  }
}
