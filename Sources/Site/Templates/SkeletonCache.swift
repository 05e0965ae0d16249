import Synchronization

/// The skeletons of one template.
final class SkeletonCache: Sendable {
  /// The members of its view that the template names; no others are asked for their texts.
  let members: [Int]
  /// Most templates have a handful, so that looking through them takes less time than hashing would.
  private let kept = Mutex<[Kept]>([])

  private struct Kept {
    let signature: Signature
    let variant: String
    let skeleton: Skeleton
  }

  init(members: [Int]) {
    self.members = members
  }

  func skeleton(_ signature: Signature, variant: String, make: () -> Skeleton) -> Skeleton {
    if let known = kept.withLock({ SkeletonCache.take(signature, variant, from: &$0) }) { return known }
    let skeleton = make()
    kept.withLock { $0.append(Kept(signature: signature, variant: variant, skeleton: skeleton)) }
    return skeleton
  }

  /// What is found moves halfway to the front: what is asked for often is found soon.
  private static func take(_ signature: Signature, _ variant: String, from kept: inout [Kept]) -> Skeleton? {
    guard let place = kept.firstIndex(where: { $0.signature == signature && $0.variant == variant }) else { return nil }
    let skeleton = kept[place].skeleton
    if place > 7 { kept.swapAt(place, place / 2) }
    return skeleton
  }
}
